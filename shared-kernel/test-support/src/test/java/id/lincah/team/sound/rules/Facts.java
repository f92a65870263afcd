package id.lincah.team.sound.rules;

import java.time.LocalDate;

/** Facts of the fixture. */
public record Facts(LocalDate day, int[] shares) {}
