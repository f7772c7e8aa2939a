package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** Numbers as the reader's language writes them: 0,3 and 760.000 in Vietnamese, 0.3 and 760,000 in English; a dash where there is none. */
@Named
@ApplicationScoped
public class Numbers {

    /** A coefficient, a percentage, a measure: with the decimals it was given. */
    public String plain(BigDecimal number) {
        return number(number, Faces.getLocale());
    }

    /** An amount in dong. */
    public String amount(BigDecimal amount) {
        return amount(amount, Faces.getLocale());
    }

    /** A number for a reader of this language. */
    public static String number(BigDecimal number, Locale reader) {
        return number == null ? "–" : format(number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0", number, reader);
    }

    static String amount(BigDecimal amount, Locale reader) {
        return amount == null ? "–" : format("#,##0", amount, reader);
    }

    private static String format(String pattern, BigDecimal number, Locale reader) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        boolean english = reader.getLanguage().equals("en");
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
