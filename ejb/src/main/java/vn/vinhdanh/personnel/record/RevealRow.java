package vn.vinhdanh.personnel.record;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Somebody saw in clear what is masked for them: who, when, which part, what for. */
public record RevealRow(String username, LocalDateTime at, RecordGroup group, String purpose) implements Serializable {
}
