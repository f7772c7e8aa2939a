package vn.vinhdanh.regulation;

/** The tables of dated rules that an administrator continues when the law changes. */
public enum RuleKind {

    /** Mức lương cơ sở. */
    BASE_SALARY,
    /** Multiples of the base salary that go with awards. */
    COEFFICIENT,
    /** Votes an award needs in the council. */
    THRESHOLD,
    /** Criteria, quotas, deadlines, readings. */
    PARAMETER;

    String query() {
        return switch (this) {
            case BASE_SALARY -> "SELECT r FROM BaseSalary r ORDER BY r.effectiveFrom, r.id";
            case COEFFICIENT -> "SELECT r FROM AwardCoefficient r ORDER BY r.effectiveFrom, r.id";
            case THRESHOLD -> "SELECT r FROM ThresholdRule r ORDER BY r.effectiveFrom, r.id";
            case PARAMETER -> "SELECT r FROM RuleParameter r ORDER BY r.effectiveFrom, r.id";
        };
    }
}
