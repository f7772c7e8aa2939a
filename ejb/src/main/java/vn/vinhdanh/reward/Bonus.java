package vn.vinhdanh.reward;

import java.math.BigDecimal;
import vn.vinhdanh.regulation.LegalBasis;

/**
 * A computed bonus with what it was computed from.
 *
 * @param coefficient multiple of the base salary
 * @param baseSalary  VND of the day the decision was issued
 * @param amount      VND, rounded up
 * @param basis       where the coefficient comes from
 */
public record Bonus(BigDecimal coefficient, BigDecimal baseSalary, BigDecimal amount, LegalBasis basis) {
}
