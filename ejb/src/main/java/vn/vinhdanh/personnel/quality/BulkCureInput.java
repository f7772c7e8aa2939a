package vn.vinhdanh.personnel.quality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Findings of one kind that are mended at once, with the reason. */
public class BulkCureInput implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull
    private QualityKind kind;
    @NotEmpty
    @Size(max = QualityBulkService.MOST)
    private List<BulkCureRow> findings = new ArrayList<>();
    @NotBlank
    @Size(max = 500)
    private String reason;

    public QualityKind getKind() {
        return kind;
    }

    public void setKind(QualityKind kind) {
        this.kind = kind;
    }

    /** As they were shown: what stands differently meanwhile is left out. */
    public List<BulkCureRow> getFindings() {
        return findings;
    }

    public void setFindings(List<BulkCureRow> findings) {
        this.findings = findings;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
