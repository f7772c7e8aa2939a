package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;

/** How many votes of a council an award needs. */
@Entity
@Table(name = "council_threshold")
class ThresholdRule extends RuleVersion {

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

    @Override
    String series() {
        return awardCode == null ? "*" : awardCode;
    }

    @Override
    RuleVersion successor(RuleInput input, List<String> words, boolean mayBeNone) {
        ThresholdRule next = new ThresholdRule();
        Fraction share = RuleValues.share(input.getText());
        next.awardCode = awardCode;
        next.method = method;
        next.base = base;
        next.council = council;
        next.numerator = share.numerator();
        next.denominator = share.denominator();
        next.moreThan = input.isFlag();
        next.put(input);
        return next;
    }

    @Override
    RuleVersionRow version(String symbol) {
        return new RuleVersionRow(getId(), series(), awardCode, null, null, numerator + "/" + denominator, Measure.FRACTION, moreThan, null, null, basis(symbol));
    }

    CouncilThreshold row(String symbol) {
        return new CouncilThreshold(awardCode, method, base, council, new Fraction(numerator, denominator), moreThan, basis(symbol));
    }
}
