package id.lincah.performance.rules;

/** How a condition of a distribution pattern limits its groups. Percentages are of the head count, in integers (D-17). */
public enum Bound {
    /** At most ⌊n·p/100⌋. */
    MAX_PERCENT {
        @Override
        long limit(int value, PredicateCounts counts, PatternCondition condition) {
            return counts.headCount() * value / 100;
        }

        @Override
        boolean holds(long actual, long limit) {
            return actual <= limit;
        }
    },
    /** At least ⌈n·p/100⌉. */
    MIN_PERCENT {
        @Override
        long limit(int value, PredicateCounts counts, PatternCondition condition) {
            return (counts.headCount() * value + 99) / 100;
        }

        @Override
        boolean holds(long actual, long limit) {
            return actual >= limit;
        }
    },
    /** At least this many employees. */
    MIN_COUNT {
        @Override
        long limit(int value, PredicateCounts counts, PatternCondition condition) {
            return value;
        }

        @Override
        boolean holds(long actual, long limit) {
            return actual >= limit;
        }
    },
    /** No other single group has more; ties are allowed (D-18). */
    LARGEST {
        @Override
        long limit(int value, PredicateCounts counts, PatternCondition condition) {
            return counts.largestOutside(condition.groups());
        }

        @Override
        boolean holds(long actual, long limit) {
            return actual >= limit;
        }
    };

    abstract long limit(int value, PredicateCounts counts, PatternCondition condition);

    abstract boolean holds(long actual, long limit);
}
