package vn.vinhdanh.shared;

import jakarta.validation.constraints.NotBlank;

/** An entry that is never made without its reason. */
public abstract class ReasonedEntry extends PersonEntry {

    private static final long serialVersionUID = 1L;

    @Override
    @NotBlank
    public String getReason() {
        return super.getReason();
    }
}
