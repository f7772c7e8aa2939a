package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.reward.Fingerprint;

/** All certificates of a numbered decision in one file, as they were first printed in one way: on white paper, or on pre-printed stock. */
@Entity
@Table(name = "certificate_file")
class CertificateFile extends PrintedOnce {

    private byte[] pdf;
    @Column(name = "pdf_sha256")
    private String sha256;

    protected CertificateFile() {
    }

    CertificateFile(long decisionId, CertificatePrint print, int certificates, byte[] pdf, String by, LocalDateTime at) {
        super(decisionId, print, certificates, by, at);
        this.pdf = pdf.clone();
        this.sha256 = Fingerprint.of(pdf);
    }
}
