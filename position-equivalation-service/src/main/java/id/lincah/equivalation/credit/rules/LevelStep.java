package id.lincah.equivalation.credit.rules;

import id.lincah.regulation.FunctionalLevel;
import java.time.LocalDate;

/** A level and the first day it was held. */
public record LevelStep(LocalDate since, FunctionalLevel level) {}
