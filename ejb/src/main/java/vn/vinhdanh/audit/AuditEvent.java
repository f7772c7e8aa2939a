package vn.vinhdanh.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One thing that was done; never changed afterwards. */
@Entity
@Table(name = "audit_event")
class AuditEvent {

    private static final int LONGEST_DETAIL = 2000;

    @Id
    @SequenceGenerator(name = "audit_event_id", sequenceName = "vinhdanh_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event_id")
    private Long id;
    @Column(name = "happened_at")
    private LocalDateTime happenedAt;
    private String username;
    private String action;
    @Column(name = "subject_type")
    private String subjectType;
    @Column(name = "subject_id")
    private Long subjectId;
    private String detail;

    protected AuditEvent() {
    }

    AuditEvent(LocalDateTime happenedAt, String username, String action, String subjectType, Long subjectId, String detail) {
        this.happenedAt = happenedAt;
        this.username = username;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.detail = detail == null || detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
    }
}
