package vn.vinhdanh.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Mức lương cơ sở of a period. */
@Entity
@Table(name = "base_salary")
class BaseSalary extends DatedRule {

    @Column(name = "monthly_amount")
    private BigDecimal monthlyAmount;

    protected BaseSalary() {
    }

    BaseSalaryRow row(String symbol) {
        return new BaseSalaryRow(monthlyAmount, basis(symbol));
    }
}
