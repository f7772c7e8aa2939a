package vn.vinhdanh.personnel.quality.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Why a merge is taken back, and what was seen before. */
public class MergeUndoInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long mergeId;
    private String seen;
    @NotBlank
    @Size(max = 500)
    private String reason;

    public long getMergeId() {
        return mergeId;
    }

    public void setMergeId(long mergeId) {
        this.mergeId = mergeId;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
