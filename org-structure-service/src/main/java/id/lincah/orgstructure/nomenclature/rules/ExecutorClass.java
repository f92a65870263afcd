package id.lincah.orgstructure.nomenclature.rules;

/** Class of an executor position (R45-01). */
public enum ExecutorClass {
    KLEREK(ServiceKind.ADMINISTRATIVE),
    OPERATOR(ServiceKind.GENERAL_TECHNICAL),
    TEKNISI(ServiceKind.SPECIFIC_TECHNICAL);

    private final ServiceKind service;

    ExecutorClass(ServiceKind service) {
        this.service = service;
    }

    /** The kind of service the class is for (R45-02). */
    public ServiceKind service() {
        return service;
    }

    /** The class a kind of service belongs to. */
    public static ExecutorClass of(ServiceKind service) {
        for (var each : values()) {
            if (each.service == service) {
                return each;
            }
        }
        throw new IllegalStateException("every service has a class, but not " + service);
    }
}
