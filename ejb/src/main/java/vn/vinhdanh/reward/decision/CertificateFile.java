package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.Fingerprint;
import vn.vinhdanh.shared.BaseEntity;

/** All certificates of a numbered decision in one file, as they were first printed in one way: on white paper, or on pre-printed stock. */
@Entity
@Table(name = "certificate_file")
class CertificateFile extends BaseEntity {

    @Column(name = "decision_id")
    private Long decisionId;
    private boolean preprinted;
    @Column(name = "dx_mm")
    private BigDecimal dxMm;
    @Column(name = "dy_mm")
    private BigDecimal dyMm;
    private int certificates;
    private byte[] pdf;
    @Column(name = "pdf_sha256")
    private String sha256;
    @Column(name = "archived_by")
    private String archivedBy;
    @Column(name = "archived_at")
    private LocalDateTime archivedAt;

    protected CertificateFile() {
    }

    CertificateFile(long decisionId, CertificatePrint print, int certificates, byte[] pdf, String by, LocalDateTime at) {
        this.decisionId = decisionId;
        this.preprinted = print.preprinted();
        this.dxMm = Shifts.tenth(print.dxMm());
        this.dyMm = Shifts.tenth(print.dyMm());
        this.certificates = certificates;
        this.pdf = pdf.clone();
        this.sha256 = Fingerprint.of(pdf);
        this.archivedBy = by;
        this.archivedAt = at;
    }
}
