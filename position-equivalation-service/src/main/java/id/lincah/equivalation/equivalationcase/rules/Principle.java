package id.lincah.equivalation.equivalationcase.rules;

/** R17-30: what an equivalation must keep, whatever else is decided. */
public enum Principle {
    EQUAL_CAREER_WORTH("CAREER_WORTH_UNEQUAL") {
        @Override
        boolean isKept(PrincipleFacts facts) {
            return facts.expected() != null && facts.expected() == facts.level();
        }
    },
    NO_LOSS_OF_INCOME("INCOME_LOST") {
        @Override
        boolean isKept(PrincipleFacts facts) {
            return Math.addExact(facts.after(), facts.topUp()) >= facts.before();
        }
    },
    CLEAR_ROLE("ROLE_UNCLEAR") {
        @Override
        boolean isKept(PrincipleFacts facts) {
            return isNamed(facts.position()) && isNamed(facts.unit());
        }

        private static boolean isNamed(String text) {
            return text != null && !text.isBlank();
        }
    };

    private final String broken;

    Principle(String broken) {
        this.broken = broken;
    }

    abstract boolean isKept(PrincipleFacts facts);

    /** The code of a finding that says it is not kept. */
    public String broken() {
        return broken;
    }
}
