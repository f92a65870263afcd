package id.lincah.orgstructure.positionmap.rules;

/**
 * What the rules may know about a box (RA-41).
 *
 * @param recordedNeed persons needed as recorded; null for none
 * @param needState state of the analysis behind it; null when nothing is recorded
 * @param jobClass class from 1 to 17; null when unknown
 * @param existing persons who count by RA-45
 * @param unitStands whether its unit stands on the day in question
 * @param answers whether it heads its unit or has a head to answer to
 */
public record BoxFacts(
        String unitCode,
        String title,
        Integer recordedNeed,
        NeedState needState,
        Integer jobClass,
        int existing,
        boolean unitStands,
        boolean answers) {

    /** The same box asked about on another day, when its unit may no longer stand. */
    public BoxFacts inUnitThat(boolean stands) {
        return new BoxFacts(unitCode, title, recordedNeed, needState, jobClass, existing, stands, answers);
    }

    /** RA-46: K, null without a final analysis. */
    public Integer required() {
        return needState == NeedState.FINAL ? recordedNeed : null;
    }

    /** RA-42: +/−, null without K. */
    public Integer difference() {
        return RA42Difference.of(existing, required());
    }
}
