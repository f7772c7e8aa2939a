package vn.vinhdanh.web.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts with dots between thousands, and moments, as Vietnamese offices write them. */
@Named
@ApplicationScoped
public class Money {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    /** {@code 14.880.000}; a dash when there is none. */
    public String vnd(BigDecimal amount) {
        return amount == null ? "–" : new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(amount);
    }

    /** {@code 08:30 15/12/2026}. */
    public String moment(LocalDateTime at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
