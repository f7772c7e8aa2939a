package vn.vinhdanh.reward.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;

/**
 * A numbered document as it was issued (NĐ 30/2020 Điều 25 to 30: what is archived is the document that was issued). Kept apart from
 * the decision, so that lists never read it.
 */
@Entity
@Table(name = "decision_file")
class DecisionFile extends BaseEntity {

    @Column(name = "decision_id")
    private Long decisionId;
    private byte[] pdf;
    @Column(name = "pdf_sha256")
    private String sha256;
    @Column(name = "archived_at")
    private LocalDateTime archivedAt;

    protected DecisionFile() {
    }

    DecisionFile(long decisionId, byte[] pdf, String sha256, LocalDateTime at) {
        this.decisionId = decisionId;
        this.pdf = pdf.clone();
        this.sha256 = sha256;
        this.archivedAt = at;
    }
}
