package id.lincah.team.rules;

import id.lincah.regulation.RuleBook;
import id.lincah.regulation.Rules;
import java.util.List;

/**
 * The visible list: which rules answer which question. Read aloud, it is the rule book of this service.
 *
 * @param joining may this person be asked into the team
 * @param starting may this assignment become active
 * @param planning may a team with this period be planned
 * @param readiness may the team as a whole begin
 * @param letter is the letter complete
 * @param leading may this member lead
 * @param refusing is the refusal complete
 * @param accepting may Level 1 accept the result
 */
public record TeamRules(
        Rules<MembershipFacts> joining,
        Rules<StartFacts> starting,
        Rules<TeamFacts> planning,
        Rules<TeamFacts> readiness,
        Rules<LetterFacts> letter,
        Rules<LeadFacts> leading,
        Rules<RefusalFacts> refusing,
        Rules<TeamFacts> accepting) {

    public static TeamRules of(RuleBook book, AbolishedRoles roles, LoadLimits limits) {
        return new TeamRules(
                new Rules<>(List.of(
                        new R708RoleAbolished(book, roles),
                        new R712StillEmployed(book),
                        new R729NoStructuralMember(book),
                        new D07Load(book, limits))),
                new Rules<>(List.of(
                        new R712StillEmployedAtStart(book),
                        new R720StartReached(book),
                        new R728LetterIssued(book),
                        new D03ApprovalsComplete(book),
                        new Inv09MemberEquated(book))),
                new Rules<>(List.of(new R720PeriodInOrder(book))),
                new Rules<>(List.of(new R724SomebodyInTheTeam(book), new R728TargetLinked(book))),
                new Rules<>(List.of(new R728LetterComplete(book))),
                new Rules<>(List.of(
                        new R731LeadByExpertise(book), new R732LeadFromOwningUnit(book), new D09LeadIsMember(book))),
                new Rules<>(List.of(new D06RefusalHasReason(book))),
                new Rules<>(List.of(new R740ResultReviewed(book))));
    }

    /** Every list, for the coverage test. */
    public List<Rules<?>> lists() {
        return List.of(joining, starting, planning, readiness, letter, leading, refusing, accepting);
    }
}
