package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.shared.BaseEntity;

/** How far the text has to be shifted on somebody's printer to meet the pre-printed stock, as they last printed. */
@Entity
@Table(name = "print_shift")
class PrintShift extends BaseEntity {

    private String username;
    @Column(name = "dx_mm")
    private BigDecimal dxMm;
    @Column(name = "dy_mm")
    private BigDecimal dyMm;

    protected PrintShift() {
    }

    PrintShift(String username, CertificatePrint print) {
        this.username = username;
        remember(print);
    }

    final void remember(CertificatePrint print) {
        dxMm = Shifts.tenth(print.dxMm());
        dyMm = Shifts.tenth(print.dyMm());
    }

    CertificatePrint print() {
        return CertificatePrint.onStock(dxMm.doubleValue(), dyMm.doubleValue());
    }
}
