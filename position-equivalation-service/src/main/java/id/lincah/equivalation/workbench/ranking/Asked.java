package id.lincah.equivalation.workbench.ranking;

import java.util.Set;

/** Words a candidate is held against, with the sum of their rarity. */
record Asked(Set<String> words, double weight) {}
