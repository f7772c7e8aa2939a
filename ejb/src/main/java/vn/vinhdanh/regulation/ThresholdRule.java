package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How many votes of a council an award needs. */
@Entity
@Table(name = "council_threshold")
class ThresholdRule extends DatedRule {

    @Column(name = "award_code")
    private String awardCode;
    @Enumerated(EnumType.STRING)
    private VoteMethod method;
    @Enumerated(EnumType.STRING)
    private ThresholdBase base;
    @Enumerated(EnumType.STRING)
    private CouncilLevel council;
    private int numerator;
    private int denominator;
    @Column(name = "more_than")
    private boolean moreThan;

    protected ThresholdRule() {
    }

    CouncilThreshold row(String symbol) {
        return new CouncilThreshold(awardCode, method, base, council, new Fraction(numerator, denominator), moreThan, basis(symbol));
    }
}
