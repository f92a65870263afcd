package id.lincah.messaging;

/** How far one aggregate has come while a batch is worked through. */
final class KeyState {
    private long last;
    private boolean waiting;

    KeyState(long last, boolean waiting) {
        this.last = last;
        this.waiting = waiting;
    }

    boolean isPast(long sequence) {
        return sequence <= last;
    }

    boolean isNext(long sequence) {
        return sequence == last + 1;
    }

    void applied(long sequence) {
        last = sequence;
    }

    /** From here on, later events of the aggregate wait. */
    void parked() {
        waiting = true;
    }

    /** Whether events of the aggregate wait in the parking table. */
    boolean isWaiting() {
        return waiting;
    }

    long last() {
        return last;
    }
}
