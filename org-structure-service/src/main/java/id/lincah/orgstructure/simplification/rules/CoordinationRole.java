package id.lincah.orgstructure.simplification.rules;

/** The additional roles a removed unit's coordination may pass to (R25-11). They are no positions. */
public enum CoordinationRole {
    KOORDINATOR,
    SUBKOORDINATOR
}
