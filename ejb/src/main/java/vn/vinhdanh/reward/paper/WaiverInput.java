package vn.vinhdanh.reward.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.reward.dossier.DossierStepInput;

/** A paper that is not needed, and why. */
public class WaiverInput extends DossierStepInput {

    private static final long serialVersionUID = 1L;

    @NotNull
    private PaperKind kind;
    @NotBlank
    @Size(max = 500)
    private String reason;

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
