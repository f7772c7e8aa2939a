package vn.vinhdanh.reward.decision;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Everything the page of a decision shows.
 *
 * @param lines    recipients in the order of the annexed list
 * @param total    money of all of them: of the register once numbered, else by the law of today; null when nothing is paid here
 * @param register whether the caller may number it now
 * @param certificates whether certificates belong to it: a submission upwards has none, nor a title the law gives none to
 * @param sha256   fingerprint of the archived document; null until it is numbered
 * @param nextNumber number and symbol the series gives next, for whoever may number it now; null for everybody else
 */
public record DecisionView(Long id, long version, Long dossierId, long dossierVersion, DocumentType documentType, String awardCode,
        String awardName, int year, String title, String legalBases, String addressee, DecisionStatus status, String draftedBy,
        LocalDateTime draftedAt, String approvedBy, LocalDateTime approvedAt, String registeredBy, LocalDateTime registeredAt,
        String numberText, LocalDate issuedOn, String signatoryPosition, String signatoryName, BigDecimal baseSalary, BigDecimal total,
        List<DecisionLine> lines, boolean edit, boolean approve, boolean register, boolean certificates,
        String sha256, String nextNumber) implements Serializable {

    /** Whether it carries a number. */
    public boolean registered() {
        return status == DecisionStatus.REGISTERED;
    }
}
