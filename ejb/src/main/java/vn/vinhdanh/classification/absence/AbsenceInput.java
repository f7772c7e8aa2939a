package vn.vinhdanh.classification.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.shared.ReasonedEntry;

/** An absence entered or corrected by hand. */
public class AbsenceInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotNull
    private AbsenceFacts.Cause cause;
    @NotNull
    private LocalDate from;
    private LocalDate to;

    public AbsenceFacts.Cause getCause() {
        return cause;
    }

    public void setCause(AbsenceFacts.Cause cause) {
        this.cause = cause;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
