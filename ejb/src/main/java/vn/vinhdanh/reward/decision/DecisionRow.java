package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One decision or submission in the list; number and day are null before registration. */
public record DecisionRow(Long id, long version, Long dossierId, DocumentType documentType, String title, DecisionStatus status, String numberText,
        LocalDate issuedOn, String awardCode, int year, BigDecimal totalBonus) implements Serializable {
}
