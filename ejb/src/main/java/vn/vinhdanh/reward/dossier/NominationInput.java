package vn.vinhdanh.reward.dossier;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** People, collectives or a household to be put forward in a dossier. */
public class NominationInput extends DossierStepInput {

    private static final long serialVersionUID = 1L;

    private List<Long> personIds = new ArrayList<>();
    private List<Long> collectiveIds = new ArrayList<>();
    @Size(max = 250)
    private String household;
    @Size(max = 200)
    private String householdDetail;
    @Size(max = 500)
    private String note;

    public List<Long> getPersonIds() {
        return personIds;
    }

    public void setPersonIds(List<Long> personIds) {
        this.personIds = personIds;
    }

    public List<Long> getCollectiveIds() {
        return collectiveIds;
    }

    public void setCollectiveIds(List<Long> collectiveIds) {
        this.collectiveIds = collectiveIds;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getHouseholdDetail() {
        return householdDetail;
    }

    public void setHouseholdDetail(String householdDetail) {
        this.householdDetail = householdDetail;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
