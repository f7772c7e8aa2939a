package vn.vinhdanh.reward.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.shared.BaseEntity;

/** One return of a dossier to the proposing unit, with the whole list of defects. */
@Entity
@Table(name = "dossier_return")
class DossierReturn extends BaseEntity {

    @Column(name = "dossier_id")
    private Long dossierId;
    @Column(name = "returned_at")
    private LocalDateTime returnedAt;
    @Column(name = "returned_by")
    private String returnedBy;
    private String defects;
    private String explanation;

    protected DossierReturn() {
    }

    DossierReturn(long dossierId, Set<Defect> defects, String explanation, String by, LocalDateTime at) {
        this.dossierId = dossierId;
        this.defects = defects.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.explanation = explanation;
        this.returnedBy = by;
        this.returnedAt = at;
    }

    public Long getDossierId() {
        return dossierId;
    }

    public LocalDateTime getReturnedAt() {
        return returnedAt;
    }

    public String getReturnedBy() {
        return returnedBy;
    }

    public String getDefects() {
        return defects;
    }

    public String getExplanation() {
        return explanation;
    }
}
