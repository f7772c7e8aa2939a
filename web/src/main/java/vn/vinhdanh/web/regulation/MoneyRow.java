package vn.vinhdanh.web.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.CoefficientRow;
import vn.vinhdanh.regulation.Confidence;
import vn.vinhdanh.regulation.LegalBasis;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.Bonus;
import vn.vinhdanh.reward.BonusCalculator;
import vn.vinhdanh.shared.Texts;

/**
 * A title or reward form with what is paid for it on a day.
 *
 * @param award       the catalogue's row
 * @param name        in the reader's language
 * @param decidedBy   in the reader's language
 * @param criteria    in the reader's language, or null
 * @param coefficient multiples for a person, a collective, a household, as shown
 * @param person      VND for a person, or null
 * @param collective  VND for a collective, or null
 * @param household   VND for a household, or null
 * @param citation    article of the award
 * @param money       article of the money, or null
 * @param confidence  the weaker of both
 */
public record MoneyRow(AwardRow award, String name, String decidedBy, String criteria, String coefficient, BigDecimal person,
                       BigDecimal collective, BigDecimal household, String citation, String money, Confidence confidence) {

    static MoneyRow of(AwardRow award, RuleBook book, LocalDate day, Locale locale) {
        Texts texts = Texts.of(locale);
        BonusCalculator money = new BonusCalculator(book);
        LegalBasis basis = book.coefficient(award.code(), RecipientKind.PERSON, day)
                .or(() -> book.coefficient(award.code(), RecipientKind.COLLECTIVE, day)).map(CoefficientRow::basis).orElse(null);
        Confidence weaker = basis == null || basis.confidence().compareTo(award.basis().confidence()) < 0 ? award.basis().confidence()
                : basis.confidence();
        return new MoneyRow(award, award.name(locale), award.decidedBy(locale), award.criteria(locale), coefficients(award, book, day),
                amount(award, money, RecipientKind.PERSON, book, day), amount(award, money, RecipientKind.COLLECTIVE, book, day),
                amount(award, money, RecipientKind.HOUSEHOLD, book, day), award.basis().cite(texts), basis == null ? null : basis.cite(texts),
                weaker);
    }

    private static BigDecimal amount(AwardRow award, BonusCalculator money, RecipientKind kind, RuleBook book, LocalDate day) {
        if (!award.isFor(kind) || book.baseSalary(day).isEmpty()) {
            return null;
        }
        return money.of(award.code(), kind, day).map(Bonus::amount).orElse(null);
    }

    private static String coefficients(AwardRow award, RuleBook book, LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (RecipientKind kind : new RecipientKind[] {RecipientKind.PERSON, RecipientKind.COLLECTIVE}) {
            book.coefficient(award.code(), kind, day).filter(c -> award.isFor(kind)).ifPresent(c -> text.append(text.length() > 0 ? " / " : "")
                    .append(c.upperLimit() ? "≤ " : "").append(c.coefficient().stripTrailingZeros().toPlainString()));
        }
        return text.toString();
    }
}
