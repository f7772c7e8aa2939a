package vn.vinhdanh.classification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.vinhdanh.regulation.RegulationService;

/** Opens the book of the law at an assessment year. */
@Dependent
public class ClassificationLaw {

    @Inject
    private RegulationService regulations;

    /** The rules for the assessment year. */
    public LawOfPeriod of(int year) {
        return new LawOfPeriod(regulations.ruleBook(), LocalDate.of(year, 12, 31));
    }
}
