package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.rating.RatingInput;
import vn.vinhdanh.classification.rating.RatingRow;
import vn.vinhdanh.classification.rating.RatingService;
import vn.vinhdanh.classification.rating.RatingSource;
import vn.vinhdanh.classification.rating.RevisionRow;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows the yearly ratings, with the dialog to enter, correct or classify again. */
@Named
@ViewScoped
public class PersonRatingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RatingService ratings;
    @Inject
    private TextMap texts;

    private Long personId;
    private List<RatingRow> rows = List.of();
    private List<RevisionRow> revisions = List.of();
    private RatingInput input = new RatingInput();

    /** Reads the ratings of the person of the page, when this area is the chosen one. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null) {
            rows = ratings.list(person);
            revisions = ratings.revisions(person);
        }
    }

    /** Opens the dialog for a rating of the past. */
    public void add() {
        input = new RatingInput();
        input.setPersonId(personId);
    }

    /** Opens the dialog to correct a rating, or to classify again. */
    public void edit(RatingRow row) {
        input = new RatingInput();
        input.setId(row.id());
        input.setVersion(row.version());
        input.setPersonId(personId);
        input.setYear(row.year());
        input.setLevel(row.level());
        input.setScore(row.score());
        if (row.source() != RatingSource.CAMPAIGN) {
            input.setDecisionNo(row.decisionNo());
            input.setDecidedOn(row.decidedOn());
        }
    }

    /** Stores the rating and shows the person again. */
    public void save() throws IOException {
        ratings.save(input);
        Said.doneThere(texts.get("classification.rating.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=ratings&id=" + personId);
    }

    public boolean isMayEnter() {
        return Faces.isUserInRole("REGISTRY_OFFICER");
    }

    /** The registry corrects what was entered or imported, the director classifies again what was decided. */
    public boolean mayEdit(RatingRow row) {
        return Faces.isUserInRole(row.source() == RatingSource.CAMPAIGN ? "DIRECTOR" : "REGISTRY_OFFICER");
    }

    public List<RatingRow> getRows() {
        return rows;
    }

    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    public RatingInput getInput() {
        return input;
    }
}
