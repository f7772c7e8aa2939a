package vn.vinhdanh.personnel.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.shared.BaseEntity;

/** One workbook taken in. Its rows lie in the staging tables; what it wrote to the registry carries its number. */
@Entity
@Table(name = "import_batch")
class ImportBatch extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    @Enumerated(EnumType.STRING)
    private ImportStatus status;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "file_sha256")
    private String fileSha256;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;
    @Column(name = "committed_at")
    private LocalDateTime committedAt;
    @Column(name = "undone_at")
    private LocalDateTime undoneAt;
    @Column(name = "ok_rows")
    private int okRows;
    @Column(name = "warning_rows")
    private int warningRows;
    @Column(name = "error_rows")
    private int errorRows;
    @Column(name = "same_rows")
    private int sameRows;
    @Column(name = "created_rows")
    private Integer createdRows;
    @Column(name = "updated_rows")
    private Integer updatedRows;
    @Column(name = "unchanged_rows")
    private Integer unchangedRows;
    @Column(name = "skipped_rows")
    private Integer skippedRows;

    protected ImportBatch() {
    }

    ImportBatch(ImportKind kind, String fileName, String fileSha256, String uploadedBy, LocalDateTime uploadedAt) {
        this.kind = kind;
        this.status = ImportStatus.PREVIEW;
        this.fileName = fileName;
        this.fileSha256 = fileSha256;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** Keeps how many rows stand how; {@code same}: rows that say nothing new. */
    void count(ImportCounts counts) {
        okRows = counts.ok();
        warningRows = counts.warning();
        errorRows = counts.error();
        sameRows = counts.same();
    }

    ImportKind kind() {
        return kind;
    }

    ImportStatus status() {
        return status;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    String fileName() {
        return fileName;
    }
}
