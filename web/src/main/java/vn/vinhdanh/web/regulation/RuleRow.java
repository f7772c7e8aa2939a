package vn.vinhdanh.web.regulation;

import java.time.LocalDate;
import java.util.Locale;
import vn.vinhdanh.regulation.Confidence;
import vn.vinhdanh.regulation.Measure;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleVersionRow;
import vn.vinhdanh.shared.Texts;

/**
 * A parameter as the page shows it.
 *
 * @param code       stable code
 * @param meaning    what it says
 * @param value      with its unit
 * @param citation   instrument, article, clause
 * @param version    from when to when
 * @param future     not yet in force on the day
 * @param confidence how sure we are
 * @param source     where it was read
 */
public record RuleRow(String code, String meaning, String value, String citation, String version, boolean future, Confidence confidence,
                      String source) {

    static RuleRow of(Parameter p, LocalDate day, Locale locale) {
        Texts texts = Texts.of(locale);
        return new RuleRow(p.code(), p.meaning(locale), value(p, texts), p.basis().cite(texts), p.basis().version(texts),
                p.basis().from().isAfter(day), p.basis().confidence(), p.basis().source());
    }

    static RuleRow of(RuleVersionRow v, LocalDate day, Locale locale) {
        return of(new Parameter(v.series(), v.number(), v.text(), v.measure(), v.meaningVi(), v.meaningEn(), v.basis()), day, locale);
    }

    static String date(LocalDate day) {
        return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String value(Parameter p, Texts texts) {
        if (p.text() != null) {
            String key = "regulation.choice." + p.text();
            if (p.measure() == Measure.MONTH_DAY) {
                return p.text().substring(3) + "/" + p.text().substring(0, 2);
            }
            return texts.has(key) ? texts.get(key) : p.text();
        }
        if (p.number() == null) {
            return texts.get("regulation.value.none");
        }
        return String.format(texts == Texts.of(Locale.ENGLISH) ? Locale.ENGLISH : Locale.forLanguageTag("vi"), "%,." + Math.max(0, p.number().scale()) + "f", p.number())
                + " " + texts.of(p.measure());
    }
}
