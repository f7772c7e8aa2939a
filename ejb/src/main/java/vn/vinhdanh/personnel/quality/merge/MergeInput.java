package vn.vinhdanh.personnel.quality.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What was chosen for a merge. */
public class MergeInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long survivorId;
    private long absorbedId;
    private String seen;
    /** Fields and conflicts where the absorbed record is right. */
    private Set<String> taken = new HashSet<>();
    @NotBlank
    @Size(max = 500)
    private String reason;
    /** Signs of two people were seen, and it is one all the same. */
    private boolean sure;

    public long getSurvivorId() {
        return survivorId;
    }

    public void setSurvivorId(long survivorId) {
        this.survivorId = survivorId;
    }

    public long getAbsorbedId() {
        return absorbedId;
    }

    public void setAbsorbedId(long absorbedId) {
        this.absorbedId = absorbedId;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public Set<String> getTaken() {
        return taken;
    }

    public void setTaken(Set<String> taken) {
        this.taken = taken;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
