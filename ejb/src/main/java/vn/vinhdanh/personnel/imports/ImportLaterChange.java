package vn.vinhdanh.personnel.imports;

import java.time.LocalDateTime;

/** Something that was changed in somebody's file after an import wrote it; what was written there is for the file itself to show. */
public record ImportLaterChange(long personId, String fullName, String section, String field, String who, LocalDateTime when) {
}
