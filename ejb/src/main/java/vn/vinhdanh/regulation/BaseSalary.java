package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

/** Mức lương cơ sở of a period. */
@Entity
@Table(name = "base_salary")
class BaseSalary extends RuleVersion {

    @Column(name = "monthly_amount")
    private BigDecimal monthlyAmount;

    protected BaseSalary() {
    }

    @Override
    String series() {
        return "BASE_SALARY";
    }

    @Override
    RuleVersion successor(RuleInput input, List<String> words, boolean mayBeNone) {
        BaseSalary next = new BaseSalary();
        next.monthlyAmount = RuleValues.number(input.getNumber(), 0, new BigDecimal("999999999"));
        next.put(input);
        return next;
    }

    @Override
    RuleVersionRow version(String symbol) {
        return new RuleVersionRow(getId(), series(), null, null, monthlyAmount, null, Measure.VND, false, null, null, basis(symbol));
    }

    BaseSalaryRow row(String symbol) {
        return new BaseSalaryRow(monthlyAmount, basis(symbol));
    }
}
