package vn.vinhdanh.personnel.imports;

import java.time.LocalDateTime;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.WorkState;
import vn.vinhdanh.personnel.imports.work.WorkStep;

/** A batch in the list of earlier ones and at the head of its page; {@code work}: the last done with it in the background, in the list only. */
public record ImportBatchRow(Long id, ImportKind kind, ImportStatus status, String fileName, String uploadedBy, LocalDateTime uploadedAt,
        LocalDateTime committedAt, LocalDateTime undoneAt, int ok, int warning, int error, int same,
        Integer created, Integer updated, Integer unchanged, Integer skipped, ImportWork work) {

    public ImportBatchRow(Long id, ImportKind kind, ImportStatus status, String fileName, String uploadedBy, LocalDateTime uploadedAt,
            LocalDateTime committedAt, LocalDateTime undoneAt, int ok, int warning, int error, int same,
            Integer created, Integer updated, Integer unchanged, Integer skipped) {
        this(id, kind, status, fileName, uploadedBy, uploadedAt, committedAt, undoneAt, ok, warning, error, same, created, updated, unchanged, skipped, null);
    }

    ImportBatchRow with(ImportWork last) {
        return new ImportBatchRow(id, kind, status, fileName, uploadedBy, uploadedAt, committedAt, undoneAt, ok, warning, error, same, created, updated, unchanged, skipped, last);
    }

    /** Is something being done with it at this moment? */
    public boolean working() {
        return work != null && work.running();
    }

    /** Was its file not read to the end, so that there is nothing to write? */
    public boolean unread() {
        return status == ImportStatus.PREVIEW && work != null && work.step() == WorkStep.READ && work.state() != WorkState.DONE;
    }

    /** Rows a commit would write. */
    public int writable() {
        return ok + warning - same;
    }

    /** Rows a commit has written; zero before it. */
    public int written() {
        return (created == null ? 0 : created) + (updated == null ? 0 : updated);
    }
}
