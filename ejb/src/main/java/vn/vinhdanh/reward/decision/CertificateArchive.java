package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.Fingerprint;
import vn.vinhdanh.shared.BaseEntity;

/** The certificates of a numbered decision one by one, in one archive, as they were first made in one way of printing. */
@Entity
@Table(name = "certificate_archive")
class CertificateArchive extends BaseEntity {

    @Column(name = "decision_id")
    private Long decisionId;
    private boolean preprinted;
    @Column(name = "dx_mm")
    private BigDecimal dxMm;
    @Column(name = "dy_mm")
    private BigDecimal dyMm;
    private int certificates;
    private byte[] zip;
    @Column(name = "zip_sha256")
    private String sha256;
    @Column(name = "archived_by")
    private String archivedBy;
    @Column(name = "archived_at")
    private LocalDateTime archivedAt;

    protected CertificateArchive() {
    }

    CertificateArchive(long decisionId, CertificatePrint print, int certificates, byte[] zip, String by, LocalDateTime at) {
        this.decisionId = decisionId;
        this.preprinted = print.preprinted();
        this.dxMm = Shifts.tenth(print.dxMm());
        this.dyMm = Shifts.tenth(print.dyMm());
        this.certificates = certificates;
        // made for this row alone and never given out: no copy of what may be tens of megabytes
        this.zip = zip;
        this.sha256 = Fingerprint.of(zip);
        this.archivedBy = by;
        this.archivedAt = at;
    }
}
