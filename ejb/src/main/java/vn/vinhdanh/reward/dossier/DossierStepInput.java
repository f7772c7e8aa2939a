package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** What every step on a dossier says first: which dossier, and in which state the caller saw it. */
public abstract class DossierStepInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private Long dossierId;
    private long version;

    public Long getDossierId() {
        return dossierId;
    }

    public void setDossierId(Long dossierId) {
        this.dossierId = dossierId;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
