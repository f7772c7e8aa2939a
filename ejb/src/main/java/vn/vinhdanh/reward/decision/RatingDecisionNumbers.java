package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalInt;
import vn.vinhdanh.classification.sheet.DecisionNumbers;

/** Numbers of the decisions on the levels of a year, from the same locked sequence as all decisions of the agency. */
@Dependent
public class RatingDecisionNumbers implements DecisionNumbers {

    @Inject
    private NumberSeries series;
    @Inject
    private AgencyPaper paper;

    @Override
    public String expected(int year) {
        String agency = paper.sheet().symbol();
        return DocumentType.QD.numberText(series.expected(agency, DocumentType.QD, year), agency);
    }

    @Override
    public void check(String typed, LocalDate issuedOn, boolean outside) {
        String agency = paper.sheet().symbol();
        boolean blank = typed == null || typed.isBlank();
        OptionalInt own = blank ? OptionalInt.empty() : KnownNumbers.own(typed, agency, DocumentType.QD);
        if (blank || own.isPresent()) {
            series.check(blank ? null : own.getAsInt(), agency, DocumentType.QD, issuedOn, outside);
        }
    }

    @Override
    public String take(String typed, LocalDate issuedOn, boolean outside) {
        String agency = paper.sheet().symbol();
        if (typed == null || typed.isBlank()) {
            return DocumentType.QD.numberText(series.next(agency, DocumentType.QD, issuedOn), agency);
        }
        OptionalInt own = KnownNumbers.own(typed, agency, DocumentType.QD);
        if (own.isEmpty()) {
            // a decision of another authority carries a number of its own sequence
            return typed.strip();
        }
        series.takeTyped(own.getAsInt(), agency, DocumentType.QD, issuedOn, outside);
        return DocumentType.QD.numberText(own.getAsInt(), agency);
    }
}
