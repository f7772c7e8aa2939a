package vn.vinhdanh.personnel.pay;

import java.time.LocalDate;

/**
 * Regular steps and what is paid beyond the last one (NĐ 204/2004/NĐ-CP Điều 6, 7; TT 08/2013/TT-BNV Điều 2, 3; TT 04/2005/TT-BNV). The
 * figures come with the rank and {@link PayFigures}.
 */
final class PayRules {

    private PayRules() {
    }

    /**
     * What comes next.
     *
     * @param rank the rank's table in force, null when the code is in no table
     */
    static NextStep next(PayState now, Rank rank, PayFigures figures) {
        if (rank == null) {
            return NextStep.unknown("RANK_UNKNOWN");
        }
        if (now.step() == null || now.step() < 1 || now.step() > rank.steps()) {
            return NextStep.unknown("STEP_UNKNOWN");
        }
        if (now.countsFrom() == null) {
            return NextStep.unknown("DAY_UNKNOWN");
        }
        return now.step() < rank.steps() ? step(now, rank, figures) : beyond(now, rank, figures);
    }

    private static NextStep step(PayState now, Rank rank, PayFigures figures) {
        LocalDate on = now.countsFrom().plusMonths(rank.intervalMonths());
        int step = now.step() + 1;
        return new NextStep("STEP", on, step, rank.coefficient(step), 0, on.minusMonths(figures.meritMonths()), rank.intervalMonths(),
                "TT 08/2013/TT-BNV Điều 2; " + rank.legalBasis(), rank.confidence());
    }

    /** The first percentage after the time of a full step, each further one after a year; merit does not shorten the latter. */
    private static NextStep beyond(PayState now, Rank rank, PayFigures figures) {
        boolean first = now.beyondPercent() == 0;
        int months = first ? rank.intervalMonths() : figures.beyondNextMonths();
        int percent = first ? figures.beyondFirst() : now.beyondPercent() + figures.beyondNext();
        return new NextStep(first ? "BEYOND_FIRST" : "BEYOND_NEXT", now.countsFrom().plusMonths(months), rank.steps(), rank.last(), percent, null,
                months, figures.beyondBasis(), rank.confidence());
    }
}
