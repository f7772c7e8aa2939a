package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.Fingerprint;

/** The certificates of a numbered decision one by one, in one archive, as they were first made in one way of printing. */
@Entity
@Table(name = "certificate_archive")
class CertificateArchive extends PrintedOnce {

    private byte[] zip;
    @Column(name = "zip_sha256")
    private String sha256;

    protected CertificateArchive() {
    }

    CertificateArchive(long decisionId, CertificatePrint print, int certificates, byte[] zip, String by, LocalDateTime at) {
        super(decisionId, print, certificates, by, at);
        // made for this row alone and never given out: no copy of what may be tens of megabytes
        this.zip = zip;
        this.sha256 = Fingerprint.of(zip);
    }
}
