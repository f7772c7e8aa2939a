package vn.vinhdanh.classification.sheet;

import java.time.LocalDate;

/**
 * The agency's one sequence of decision numbers of a year (NĐ 30/2020/NĐ-CP, Phụ lục I). It is kept where decisions are registered, above
 * this room; the decision on the levels of a year takes its number from it like every other.
 */
public interface DecisionNumbers {

    /** The number the next decision of that year will get, unless another one is faster. */
    String expected(int year);

    /**
     * What speaks against a number, said before the director is asked for good; nothing is taken.
     *
     * @throws vn.vinhdanh.shared.RefusedException as {@link #take} would
     */
    void check(String typed, LocalDate issuedOn, boolean outside);

    /**
     * The number of a decision: the next of the sequence, or the one typed when nothing speaks against it. The sequence is held until the
     * transaction ends.
     *
     * @param typed   number and symbol; empty for the next of the sequence
     * @param outside the document clerk gave the typed number outside the system, whatever comes next here
     * @throws vn.vinhdanh.shared.RefusedException NUMBER_GIVEN, NUMBER_OUT_OF_ORDER, NUMBER_DATE_ORDER
     */
    String take(String typed, LocalDate issuedOn, boolean outside);
}
