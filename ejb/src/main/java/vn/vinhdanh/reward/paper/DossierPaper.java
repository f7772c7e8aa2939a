package vn.vinhdanh.reward.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;

/** A file handed in for a dossier, byte by byte. What is taken out again is only marked: who handed it in and took it out stays known. */
@Entity
@Table(name = "dossier_paper")
class DossierPaper extends BaseEntity {

    @Column(name = "dossier_id")
    private Long dossierId;
    @Enumerated(EnumType.STRING)
    private PaperKind kind;
    @Column(name = "file_name")
    private String fileName;
    @Enumerated(EnumType.STRING)
    private PaperFormat format;
    @Column(name = "size_bytes")
    private long bytes;
    private String sha256;
    private byte[] content;
    @Column(name = "handed_in_by")
    private String by;
    @Column(name = "handed_in_at")
    private LocalDateTime at;
    @Column(name = "removed_by")
    private String removedBy;
    @Column(name = "removed_at")
    private LocalDateTime removedAt;

    protected DossierPaper() {
    }

    DossierPaper(long dossierId, PaperKind kind, PaperFile file, String sha256, String by, LocalDateTime at) {
        this.dossierId = dossierId;
        this.kind = kind;
        this.fileName = file.fileName();
        this.format = file.format();
        this.bytes = file.content().length;
        this.sha256 = sha256;
        this.content = file.content().clone();
        this.by = by;
        this.at = at;
    }
}
