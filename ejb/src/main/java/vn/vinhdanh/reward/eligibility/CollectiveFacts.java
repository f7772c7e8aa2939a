package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.UnitLevelRow;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;

/**
 * What the registry holds about one collective.
 *
 * @param closedOn    last day of the unit; null while it exists
 * @param level       its level of the year: as the classification decided it, else as entered by hand; null when there is neither
 * @param decisionNo  decision or minutes the level rests on
 * @param members     active people of the unit and below it
 * @param holders     those of them with LĐTT or more for the year
 * @param open        those without a title whose level of the year does not exclude it
 * @param disciplined disciplines of members decided in the year, with their names
 * @param holds       what is under verification about the unit
 * @param setAside    another level entered by hand, which gives way to the decided one; null when there is none
 */
public record CollectiveFacts(LocalDate closedOn, RatingLevel level, String decisionNo, int members, int holders, int open,
                              List<Member> disciplined, List<HoldFact> holds, UnitLevelRow setAside) {

    /** A collective on which hand and decision do not contradict each other. */
    public CollectiveFacts(LocalDate closedOn, RatingLevel level, String decisionNo, int members, int holders, int open, List<Member> disciplined,
                           List<HoldFact> holds) {
        this(closedOn, level, decisionNo, members, holders, open, disciplined, holds, null);
    }

    /** A disciplined member. */
    public record Member(String fullName, DisciplineFact discipline) {
    }
}
