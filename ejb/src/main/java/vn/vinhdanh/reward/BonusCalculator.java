package vn.vinhdanh.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.BaseSalaryRow;
import vn.vinhdanh.regulation.CoefficientRow;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.shared.RefusedException;

/**
 * Tiền thưởng: coefficient times the base salary of the day the decision is issued, rounded up once at the end
 * (NĐ 152/2025 Điều 49). Exact decimals; every number is a row of the rule book.
 */
public final class BonusCalculator {

    private static final String ONCE_AT_END = "ONCE_AT_END";

    private final RuleBook book;

    public BonusCalculator(RuleBook book) {
        this.book = book;
    }

    /**
     * The bonus of one award.
     *
     * @param award     code of the award
     * @param recipient who receives it
     * @param issuedOn  day the decision is issued, which selects base salary and coefficient
     * @return empty for an award that comes without money
     * @throws RefusedException {@code RULE_MISSING} when no base salary or rounding rule is in force that day
     */
    public Optional<Bonus> of(String award, RecipientKind recipient, LocalDate issuedOn) {
        return book.coefficient(award, recipient, issuedOn).map(c -> bonus(c, recipient, issuedOn));
    }

    private Bonus bonus(CoefficientRow row, RecipientKind recipient, LocalDate day) {
        BaseSalaryRow salary = book.baseSalary(day).orElseThrow(() -> missing("BASE_SALARY", day));
        BigDecimal step = number("MONEY.ROUNDING_STEP", day);
        BigDecimal single = row.coefficient().multiply(salary.amount());
        if (recipient != RecipientKind.HOUSEHOLD) {
            return new Bonus(row.coefficient(), salary.amount(), up(single, step), row.basis());
        }
        BigDecimal factor = number("MONEY.HOUSEHOLD_FACTOR", day);
        boolean once = book.text("MONEY.HOUSEHOLD_ROUNDING", day).map(ONCE_AT_END::equals).orElse(true);
        BigDecimal amount = (once ? single : up(single, step)).multiply(factor);
        return new Bonus(row.coefficient().multiply(factor), salary.amount(), up(amount, step), row.basis());
    }

    /**
     * What is really paid of awards given to one recipient at the same moment: of several titles with the same counting period only the
     * highest; titles with different periods, and every reward form, each.
     */
    public List<Due> paid(List<Due> sameMoment) {
        List<Due> paid = new ArrayList<>();
        for (Due due : sameMoment) {
            boolean beaten = isTitle(due) && sameMoment.stream().anyMatch(other -> other != due && isTitle(other)
                    && other.period().equals(due.period()) && ORDER.compare(other, due) > 0);
            if (!beaten) {
                paid.add(due);
            }
        }
        return paid;
    }

    private static final Comparator<Due> ORDER = Comparator.comparing(Due::amount).thenComparing(Due::award);

    private boolean isTitle(Due due) {
        return book.award(due.award()).map(AwardRow::kind).filter(AwardKind.TITLE::equals).isPresent();
    }

    private BigDecimal number(String code, LocalDate day) {
        return book.number(code, day).orElseThrow(() -> missing(code, day));
    }

    private static BigDecimal up(BigDecimal amount, BigDecimal step) {
        return amount.divide(step, 0, RoundingMode.CEILING).multiply(step).setScale(0);
    }

    private static RefusedException missing(String code, LocalDate day) {
        return new RefusedException("RULE_MISSING", code, day.toString());
    }

    /**
     * One award of a recipient with its money.
     *
     * @param award  code
     * @param period counting period, as {@code 2025} or {@code 2023-2025}
     * @param amount VND
     */
    public record Due(String award, String period, BigDecimal amount) {
    }
}
