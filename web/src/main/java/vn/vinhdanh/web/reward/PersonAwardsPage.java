package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.register.AwardInput;
import vn.vinhdanh.reward.register.InitiativeInput;
import vn.vinhdanh.reward.register.InitiativeRow;
import vn.vinhdanh.reward.register.RegisterRow;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows awards and initiatives, with the dialogs to enter or correct one. */
@Named
@ViewScoped
public class PersonAwardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RegisterService register;
    @Inject
    private TextMap texts;

    private Long personId;
    private List<RegisterRow> awards = List.of();
    private List<InitiativeRow> initiatives = List.of();
    private AwardInput award = new AwardInput();
    private InitiativeInput initiative = new InitiativeInput();

    /** Reads awards and initiatives of the person of the page, when this area is the chosen one. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null) {
            awards = register.awardsOf(person);
            initiatives = register.initiativesOf(person);
        }
    }

    /** Opens the dialog for an award of earlier years. */
    public void addAward() {
        award = new AwardInput();
        award.setPersonId(personId);
    }

    /** Opens the dialog to correct an award. */
    public void editAward(RegisterRow row) {
        addAward();
        award.setId(row.id());
        award.setVersion(row.version());
        award.setAwardCode(row.awardCode());
        award.setYear(row.achievementYear());
        award.setDecisionNo(row.decisionNo());
        award.setDecidedOn(row.decidedOn());
        award.setDecidedBy(row.decidedBy());
    }

    /** Opens the dialog for an initiative. */
    public void addInitiative() {
        initiative = new InitiativeInput();
        initiative.setPersonId(personId);
    }

    /** Opens the dialog to correct an initiative. */
    public void editInitiative(InitiativeRow row) {
        addInitiative();
        initiative.setId(row.id());
        initiative.setVersion(row.version());
        initiative.setTitle(row.title());
        initiative.setLevel(row.level());
        initiative.setYear(row.year());
        initiative.setRecognitionNo(row.recognitionNo());
        initiative.setRecognisedOn(row.recognisedOn());
    }

    /** Stores the award. */
    public void saveAward() throws IOException {
        register.saveAward(award);
        again("reward.person.saved");
    }

    /** Cancels an award that should never have been entered. */
    public void cancelAward() throws IOException {
        register.cancelAward(award);
        again("reward.person.cancelled");
    }

    /** Stores the initiative. */
    public void saveInitiative() throws IOException {
        register.saveInitiative(initiative);
        again("reward.person.saved");
    }

    private void again(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=awards&id=" + personId);
    }

    public boolean isEditable() {
        return Faces.isUserInRole("REGISTRY_OFFICER") || Faces.isUserInRole("APPRAISER");
    }

    public List<RegisterRow> getAwards() {
        return awards;
    }

    public List<InitiativeRow> getInitiatives() {
        return initiatives;
    }

    public AwardInput getAward() {
        return award;
    }

    public InitiativeInput getInitiative() {
        return initiative;
    }
}
