package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows where somebody served, with the dialog for a move or a correction. */
@Named
@ViewScoped
public class PersonPostingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private PostingService postings;
    @Inject
    private TextMap texts;

    private Long personId;
    private List<PostingRow> rows = List.of();
    private PostingInput input = new PostingInput();

    /** Reads the postings of the person of the page, when this area is the chosen one. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null) {
            rows = postings.list(person);
        }
    }

    /** Opens the dialog for a move from today's unit. */
    public void add() {
        input = new PostingInput();
        input.setPersonId(personId);
        if (!rows.isEmpty()) {
            input.setUnitId(rows.get(0).unitId());
            input.setPosition(rows.get(0).position());
        }
    }

    /** Opens the dialog to correct one period. */
    public void edit(PostingRow row) {
        input = row.input(personId);
    }

    /** Stores the move or correction and shows the person again. */
    public void save() throws IOException {
        postings.save(input);
        Said.doneThere(texts.get("personnel.posting.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=postings&id=" + personId);
    }

    public List<PostingRow> getRows() {
        return rows;
    }

    public PostingInput getInput() {
        return input;
    }
}
