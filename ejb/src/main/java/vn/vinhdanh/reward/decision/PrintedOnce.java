package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.shared.BaseEntity;

/** The certificates of a numbered decision as they were first made in one way of printing: of whom, when, and how far they were shifted. */
@MappedSuperclass
abstract class PrintedOnce extends BaseEntity {

    @Column(name = "decision_id")
    private Long decisionId;
    private boolean preprinted;
    @Column(name = "dx_mm")
    private BigDecimal dxMm;
    @Column(name = "dy_mm")
    private BigDecimal dyMm;
    private int certificates;
    @Column(name = "archived_by")
    private String archivedBy;
    @Column(name = "archived_at")
    private LocalDateTime archivedAt;

    protected PrintedOnce() {
    }

    PrintedOnce(long decisionId, CertificatePrint print, int certificates, String by, LocalDateTime at) {
        this.decisionId = decisionId;
        this.preprinted = print.preprinted();
        this.dxMm = Shifts.tenth(print.dxMm());
        this.dyMm = Shifts.tenth(print.dyMm());
        this.certificates = certificates;
        this.archivedBy = by;
        this.archivedAt = at;
    }
}
