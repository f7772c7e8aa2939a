package vn.vinhdanh.personnel.imports;

import java.time.LocalDateTime;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;

/** A batch in the list of earlier ones and at the head of its page. */
public record ImportBatchRow(Long id, ImportKind kind, ImportStatus status, String fileName, String uploadedBy, LocalDateTime uploadedAt,
        LocalDateTime committedAt, LocalDateTime undoneAt, int ok, int warning, int error, int same,
        Integer created, Integer updated, Integer unchanged, Integer skipped) {

    /** Rows a commit would write. */
    public int writable() {
        return ok + warning - same;
    }

    /** Rows a commit has written; zero before it. */
    public int written() {
        return (created == null ? 0 : created) + (updated == null ? 0 : updated);
    }
}
