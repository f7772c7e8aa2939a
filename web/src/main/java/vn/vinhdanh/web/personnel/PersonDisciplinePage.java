package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.personnel.discipline.DisciplineInput;
import vn.vinhdanh.personnel.discipline.DisciplineRow;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The area of the person page that shows disciplinary decisions, with the dialog to enter or correct one. */
@Named
@ViewScoped
public class PersonDisciplinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private DisciplineService disciplines;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private Long personId;
    private List<DisciplineRow> rows = List.of();
    private DisciplineInput input = new DisciplineInput();

    /** Reads the decisions against the person of the page, when this area is the chosen one. */
    public void load(Long person, boolean shown) {
        personId = person;
        if (shown && person != null) {
            rows = disciplines.list(person);
        }
    }

    /** Opens the dialog for a new decision. */
    public void add() {
        input = new DisciplineInput();
        input.setPersonId(personId);
    }

    /** Opens the dialog to correct a decision. */
    public void edit(DisciplineRow row) {
        input = row.input(personId);
    }

    /** Stores the decision or its correction and shows the person again. */
    public void save() throws IOException {
        disciplines.save(input);
        Said.doneThere(texts.get("personnel.discipline.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?tab=discipline&id=" + personId);
    }

    /** Whether the discipline period still runs today. */
    public boolean running(DisciplineRow row) {
        return row.endsOn() == null || !row.endsOn().isBefore(LocalDate.now(clock));
    }

    public List<Choice> getForms() {
        return Stream.of(DisciplineForm.values()).map(f -> new Choice(f, texts.of(f))).toList();
    }

    public List<DisciplineRow> getRows() {
        return rows;
    }

    public DisciplineInput getInput() {
        return input;
    }
}
