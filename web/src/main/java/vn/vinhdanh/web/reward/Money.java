package vn.vinhdanh.web.reward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.Moments;
import vn.vinhdanh.web.shared.Numbers;

/** Amounts in the reader's language, and moments as Vietnamese offices write them. */
@Named
@ApplicationScoped
public class Money {


    @Inject
    private Numbers numbers;

    /** {@code 14.880.000}; a dash when there is none. */
    public String vnd(BigDecimal amount) {
        return numbers.amount(amount);
    }

    /** {@code 08:30 15/12/2026}. */
    public String moment(LocalDateTime at) {
        return at == null ? "" : Moments.minute(at);
    }
}
