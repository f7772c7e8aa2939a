package vn.vinhdanh.regulation;

import java.math.BigDecimal;

/**
 * Mức lương cơ sở of a period.
 *
 * @param amount VND a month
 * @param basis  where it comes from
 */
public record BaseSalaryRow(BigDecimal amount, LegalBasis basis) {
}
