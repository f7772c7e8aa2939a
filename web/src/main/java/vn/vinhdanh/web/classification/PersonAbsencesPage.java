package vn.vinhdanh.web.classification;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.classification.absence.AbsenceInput;
import vn.vinhdanh.classification.absence.AbsenceRow;
import vn.vinhdanh.classification.absence.AbsenceService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The absences of a person, below the ratings they bear on. */
@Named
@ViewScoped
public class PersonAbsencesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AbsenceService absences;
    @Inject
    private TextMap texts;

    private Long personId;
    private List<AbsenceRow> rows = List.of();
    private AbsenceInput input = new AbsenceInput();

    /** Reads the absences of the person of the page, when this area is the chosen one and the reader may see them. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null && isReadable()) {
            rows = absences.list(person);
        }
    }

    /** Opens the dialog for a new absence. */
    public void add() {
        input = new AbsenceInput();
        input.setPersonId(personId);
    }

    /** Opens the dialog to correct one. */
    public void edit(AbsenceRow row) {
        add();
        input.setId(row.id());
        input.setVersion(row.version());
        input.setCause(row.cause());
        input.setFrom(row.from());
        input.setTo(row.to());
        input.setReason(row.reason());
    }

    /** Stores the absence and shows the person again. */
    public void save() throws IOException {
        absences.save(input);
        done("classification.absence.saved");
    }

    /** Takes an absence back. */
    public void cancel(AbsenceRow row) throws IOException {
        absences.cancel(row.id(), row.version());
        done("classification.absence.cancelled");
    }

    private void done(String key) throws IOException {
        Said.doneThere(texts.get(key));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=ratings&id=" + personId);
    }

    public boolean isReadable() {
        return Stream.of("UNIT_CLERK", "UNIT_HEAD", "REGISTRY_OFFICER", "APPRAISER", "DIRECTOR", "INSPECTOR").anyMatch(Faces::isUserInRole);
    }

    public boolean isMayEnter() {
        return Faces.isUserInRole("UNIT_CLERK") || Faces.isUserInRole("REGISTRY_OFFICER");
    }

    public List<Choice> getCauses() {
        return Stream.of(AbsenceFacts.Cause.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public AbsenceInput getInput() {
        return input;
    }
}
