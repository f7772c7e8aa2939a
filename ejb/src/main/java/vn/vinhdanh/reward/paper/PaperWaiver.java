package vn.vinhdanh.reward.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;

/** A paper that is not needed in this dossier, because. */
@Entity
@Table(name = "paper_waiver")
class PaperWaiver extends BaseEntity {

    @Column(name = "dossier_id")
    private Long dossierId;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    private String reason;
    @Column(name = "noted_by")
    private String by;
    @Column(name = "noted_at")
    private LocalDateTime at;

    protected PaperWaiver() {
    }

    PaperWaiver(long dossierId, PaperKind kind) {
        this.dossierId = dossierId;
        this.kind = kind;
    }

    void because(String why, String who, LocalDateTime when) {
        this.reason = why;
        this.by = who;
        this.at = when;
    }
}
