package vn.vinhdanh.reward.paper;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A file in the dossier, without its bytes. */
public record PaperRow(Long id, PaperKind kind, String fileName, PaperFormat format, long bytes, String sha256, String by, LocalDateTime at)
        implements Serializable {
}
