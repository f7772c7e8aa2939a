package vn.vinhdanh.regulation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.shared.RefusedException;

/**
 * What the law says on a day: the only door to it. The law is public, so everybody who is logged in may read it. A question the rows do
 * not answer is refused with {@code RULE_MISSING}, never answered with a guess. Who asks for many values reads the {@link RuleBook}.
 */
@Stateless
@PermitAll
public class RegulationService {

    @PersistenceContext
    private EntityManager em;

    /** All rows in memory, six statements. */
    public RuleBook ruleBook() {
        return new RegulationQueries(em).book();
    }

    /** The instruments by their first day. */
    public List<InstrumentRow> instruments() {
        return new RegulationQueries(em).instruments();
    }

    /** The catalogue, highest honour first. */
    public List<AwardRow> awards() {
        return ruleBook().awards().values().stream().sorted(Comparator.comparingInt(AwardRow::honourOrder)).toList();
    }

    /**
     * The title or reward form of the code.
     *
     * @throws RefusedException {@code RULE_MISSING} when the catalogue has none
     */
    public AwardRow award(String code) {
        return required(ruleBook().award(code), code, null);
    }

    /**
     * The value of a rule in force on the day.
     *
     * @throws RefusedException {@code RULE_MISSING} when no version is in force
     */
    public Parameter parameter(String code, LocalDate day) {
        return required(ruleBook().parameter(code, day), code, day);
    }

    /**
     * The number of a rule in force on the day.
     *
     * @throws RefusedException {@code RULE_MISSING} when no version is in force, or it says "none"
     */
    public BigDecimal number(String code, LocalDate day) {
        return required(ruleBook().number(code, day), code, day);
    }

    /**
     * The word of a rule in force on the day.
     *
     * @throws RefusedException {@code RULE_MISSING} when no version is in force
     */
    public String text(String code, LocalDate day) {
        return required(ruleBook().text(code, day), code, day);
    }

    /**
     * Mức lương cơ sở of the day.
     *
     * @throws RefusedException {@code RULE_MISSING} when none is on file
     */
    public BaseSalaryRow baseSalary(LocalDate day) {
        return required(ruleBook().baseSalary(day), "BASE_SALARY", day);
    }

    /**
     * The multiple of the base salary of an award; empty for an award without money.
     *
     * @param day the day the decision is issued
     */
    public Optional<CoefficientRow> coefficient(String award, RecipientKind recipient, LocalDate day) {
        return ruleBook().coefficient(award, recipient, day);
    }

    /**
     * The votes an award needs in the council.
     *
     * @throws RefusedException {@code RULE_MISSING} when no version is in force
     */
    public CouncilThreshold threshold(String award, LocalDate day) {
        return required(ruleBook().threshold(award, day), "COUNCIL." + award, day);
    }

    private static <T> T required(Optional<T> found, String code, LocalDate day) {
        return found.orElseThrow(() -> new RefusedException("RULE_MISSING", code, day == null ? "" : day.toString()));
    }
}
