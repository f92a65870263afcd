package id.lincah.equivalation.workbench.ranking;

/** How sure the first suggestion is; what HIGH means is measured, see docs/decisions/0022. */
public enum Confidence {
    HIGH,
    LOW
}
