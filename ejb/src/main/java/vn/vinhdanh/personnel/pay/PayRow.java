package vn.vinhdanh.personnel.pay;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One period of somebody's pay as shown.
 *
 * @param startKnown false when a list gave it that does not say since when
 */
public record PayRow(Long id, long version, LocalDate validFrom, boolean startKnown, String rankCode, Integer step, BigDecimal coefficient,
        int percentPaid, int beyondPercent, LocalDate countsFrom, String decisionNo, String reason) implements Serializable {

    /** The period as the form takes it. */
    public PayInput input(long personId) {
        PayInput input = new PayInput();
        input.setId(id);
        input.setVersion(version);
        input.setPersonId(personId);
        input.setValidFrom(startKnown ? validFrom : null);
        input.setRankCode(rankCode);
        input.setStep(step);
        input.setCoefficient(coefficient);
        input.setPercentPaid(percentPaid);
        input.setBeyondPercent(beyondPercent);
        input.setCountsFrom(countsFrom);
        input.setDecisionNo(decisionNo);
        return input;
    }
}
