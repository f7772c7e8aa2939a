package vn.vinhdanh.reward.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.eligibility.Facts.DisciplineFact;
import vn.vinhdanh.reward.eligibility.Facts.HoldFact;

/** Principles that hold for every title and form: nothing under verification (P3), a new start after discipline (P4). */
final class CommonRules {

    private CommonRules() {
    }

    /** P3: no reward while a discipline period runs or something is being verified. */
    static Reason underVerification(EligibilityCase the, List<DisciplineFact> disciplines, List<HoldFact> holds, RuleBook book) {
        Parameter rule = book.parameter("PRINCIPLE.P3", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.P3_UNDER_VERIFICATION);
        }
        List<Evidence> found = new ArrayList<>();
        Evidence remedy = null;
        for (DisciplineFact d : disciplines) {
            if (!d.decidedOn().isAfter(the.acceptedOn()) && (d.endsOn() == null || !d.endsOn().isBefore(the.acceptedOn()))) {
                found.add(discipline(d));
                remedy = d.endsOn() == null ? Evidence.of("remedy.P3_NO_END") : Evidence.of("remedy.P3_AFTER", d.endsOn());
            }
        }
        for (HoldFact h : holds) {
            found.add(Evidence.of("hold", h.kind(), h.openedOn(), h.documentNo()));
            remedy = Evidence.of("remedy.P3_RELEASE");
        }
        return new Reason(RuleCode.P3_UNDER_VERIFICATION, ReasonResult.of(found.isEmpty()), rule.basis(),
                found.isEmpty() ? List.of(Evidence.of("nothingOpen", the.acceptedOn())) : found, remedy);
    }

    /** P4: a year that was over before the discipline period ended does not count. */
    static Reason restart(EligibilityCase the, int firstYear, List<DisciplineFact> disciplines, RuleBook book) {
        Parameter rule = book.parameter("PRINCIPLE.P4", the.acceptedOn()).orElse(null);
        if (rule == null) {
            return Reason.missing(RuleCode.P4_RESTART);
        }
        List<Evidence> seen = new ArrayList<>();
        LocalDate latest = null;
        for (DisciplineFact d : disciplines) {
            seen.add(discipline(d));
            if (d.endsOn() != null && !counts(firstYear, d) && (latest == null || d.endsOn().isAfter(latest))) {
                latest = d.endsOn();
            }
        }
        return new Reason(RuleCode.P4_RESTART, ReasonResult.of(latest == null), rule.basis(),
                seen.isEmpty() ? List.of(Evidence.of("noDiscipline")) : seen,
                latest == null ? null : Evidence.of("remedy.P4", latest, latest.getYear()));
    }

    /** Achievements of the year count although there was this discipline: its period ended in that year or before. */
    static boolean counts(int year, DisciplineFact d) {
        return d.endsOn() != null && d.endsOn().getYear() <= year;
    }

    static Evidence discipline(DisciplineFact d) {
        return d.endsOn() == null ? Evidence.of("disciplineOpen", d.formText(), d.decidedOn(), d.decisionNo())
                : Evidence.of("discipline", d.formText(), d.decidedOn(), d.endsOn(), d.decisionNo());
    }
}
