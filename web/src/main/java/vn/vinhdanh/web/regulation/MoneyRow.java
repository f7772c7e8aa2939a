package vn.vinhdanh.web.regulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.vinhdanh.web.shared.Numbers;

/**
 * A title or reward form with what is paid for it on a day.
 *
 * @param award         the catalogue's row
 * @param name          in the reader's language
 * @param decidedBy     in the reader's language
 * @param criteria      in the reader's language, or null
 * @param money         what each kind of recipient receives
 * @param citation      article of the award
 * @param moneyCitation article of the money, or null
 * @param confidence    the weaker of both
 */
public record MoneyRow(AwardRow award, String name, String decidedBy, String criteria, List<Line> money, String citation,
                       String moneyCitation, Confidence confidence) {

    /**
     * The money of one kind of recipient.
     *
     * @param recipient   in the reader's language
     * @param coefficient multiple of the base salary
     * @param amount      VND
     */
    public record Line(String recipient, String coefficient, BigDecimal amount) {
    }

    static MoneyRow of(AwardRow award, RuleBook book, LocalDate day, Locale locale) {
        Texts texts = Texts.of(locale);
        LegalBasis basis = book.coefficient(award.code(), RecipientKind.PERSON, day)
                .or(() -> book.coefficient(award.code(), RecipientKind.COLLECTIVE, day)).map(CoefficientRow::basis).orElse(null);
        Confidence weaker = basis == null || basis.confidence().compareTo(award.basis().confidence()) < 0 ? award.basis().confidence()
                : basis.confidence();
        return new MoneyRow(award, award.name(locale), award.decidedBy(locale), award.criteria(locale), lines(award, book, day, locale),
                award.basis().cite(texts), basis == null ? null : basis.cite(texts), weaker);
    }

    private static List<Line> lines(AwardRow award, RuleBook book, LocalDate day, Locale locale) {
        Texts texts = Texts.of(locale);
        List<Line> lines = new ArrayList<>();
        if (book.baseSalary(day).isEmpty()) {
            return lines;
        }
        BonusCalculator calculator = new BonusCalculator(book);
        for (RecipientKind kind : RecipientKind.values()) {
            if (award.isFor(kind)) {
                boolean limit = book.coefficient(award.code(), kind, day).map(CoefficientRow::upperLimit).orElse(false);
                calculator.of(award.code(), kind, day).ifPresent(b -> lines.add(new Line(texts.of(kind), (limit ? "≤ " : "") + plain(b, locale), b.amount())));
            }
        }
        return lines;
    }

    private static String plain(Bonus bonus, Locale locale) {
        return Numbers.number(bonus.coefficient().stripTrailingZeros(), locale);
    }
}
