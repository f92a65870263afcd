package id.lincah.equivalation.credit;

import java.util.List;
import java.util.UUID;

/** Whose steps were taken back. */
public record CareerCorrected(List<UUID> personIds) {}
