package vn.vinhdanh.reward.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.regulation.AwardKind;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.Bonus;
import vn.vinhdanh.reward.BonusCalculator;

/** What one award costs per recipient by the law of one day. */
public record Tariff(boolean title, BigDecimal baseSalary, Map<RecipientKind, Bonus> bonuses) {

    private static final Rate NOTHING = new Rate(null, null);

    /** Multiple and amount; both null for an award without money. */
    public record Rate(BigDecimal coefficient, BigDecimal amount) {
    }

    /** The tariff of an award by the law of a day. */
    public static Tariff of(RuleBook book, String award, LocalDate day) {
        BonusCalculator calculator = new BonusCalculator(book);
        Map<RecipientKind, Bonus> bonuses = new EnumMap<>(RecipientKind.class);
        for (RecipientKind kind : RecipientKind.values()) {
            calculator.of(award, kind, day).ifPresent(bonus -> bonuses.put(kind, bonus));
        }
        boolean title = book.award(award).filter(a -> a.kind() == AwardKind.TITLE).isPresent();
        return new Tariff(title, book.baseSalary(day).map(s -> s.amount()).orElse(null), bonuses);
    }

    /** Amount for one recipient; null for an award without money. */
    public BigDecimal amount(RecipientKind kind) {
        return bonuses.containsKey(kind) ? bonuses.get(kind).amount() : null;
    }

    /** Multiple for one recipient; null for an award without money. */
    public BigDecimal coefficient(RecipientKind kind) {
        return bonuses.containsKey(kind) ? bonuses.get(kind).coefficient() : null;
    }

    /** Rates of collectives, persons, households. */
    public List<Rate> inListOrder() {
        return List.of(rate(RecipientKind.COLLECTIVE), rate(RecipientKind.PERSON), rate(RecipientKind.HOUSEHOLD));
    }

    private Rate rate(RecipientKind kind) {
        Bonus bonus = bonuses.get(kind);
        return bonus == null ? NOTHING : new Rate(bonus.coefficient(), bonus.amount());
    }
}
