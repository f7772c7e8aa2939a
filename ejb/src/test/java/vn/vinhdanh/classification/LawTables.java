package vn.vinhdanh.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The tables of the law as the tests know them; the application reads the same figures from the regulation data. */
final class LawTables {

    static final ClassificationParameters FROM_2026 = new ClassificationParameters(new BigDecimal(90), new BigDecimal(70), new BigDecimal(50),
            new BigDecimal(100), new BigDecimal(20), new BigDecimal(25));

    static final AbsenceLimits ABSENCE = new AbsenceLimits(6, 3, 3);

    private LawTables() {
    }

    static List<RuleSetRow> ruleSets() {
        LocalDate y2020 = LocalDate.of(2020, 8, 20);
        LocalDate y2025 = LocalDate.of(2025, 12, 31);
        LocalDate y2026 = LocalDate.of(2026, 1, 1);
        LocalDate june = LocalDate.of(2026, 6, 30);
        LocalDate july = LocalDate.of(2026, 7, 1);
        return List.of(
                new RuleSetRow(AssessmentSubject.CADRE, RuleSet.ND_90, y2020, y2025),
                new RuleSetRow(AssessmentSubject.CADRE, RuleSet.PARTY_366, y2026, null),
                new RuleSetRow(AssessmentSubject.CIVIL_SERVANT, RuleSet.ND_90, y2020, y2025),
                new RuleSetRow(AssessmentSubject.CIVIL_SERVANT, RuleSet.ND_335, y2026, null),
                new RuleSetRow(AssessmentSubject.PUBLIC_EMPLOYEE, RuleSet.ND_90, y2020, june),
                new RuleSetRow(AssessmentSubject.PUBLIC_EMPLOYEE, RuleSet.ND_233, july, null),
                new RuleSetRow(AssessmentSubject.WORKER, RuleSet.LOCAL, y2020, null),
                new RuleSetRow(AssessmentSubject.ADMIN_AGENCY, RuleSet.LOCAL, y2020, y2025),
                new RuleSetRow(AssessmentSubject.ADMIN_AGENCY, RuleSet.ND_335, y2026, null),
                new RuleSetRow(AssessmentSubject.SERVICE_UNIT, RuleSet.LOCAL, y2020, june),
                new RuleSetRow(AssessmentSubject.SERVICE_UNIT, RuleSet.ND_233, july, null));
    }
}
