package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.reorganisation.StepKind;
import vn.vinhdanh.organisation.reorganisation.StepRow;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonRow;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.OpenTo;

/** One more step of a plan; its kind, and for a transfer the unit whose people are chosen from, stand in the address. */
@Named
@ViewScoped
public class ReorganisationStepPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @EJB
    private ReorganisationService reorganisations;
    @EJB
    private ReorganisationReadService reading;
    @EJB
    private PersonService people;
    @Inject
    private StepReceiver receiver;

    private String id;
    private String kind;
    private String source;
    private List<Choice> persons = List.of();
    private final StepInput input = new StepInput();

    /** Prepares the form for the kind of step in the address. */
    public void load() {
        OpenTo.callersOf(ReorganisationService.class, "add");
        input.setKind(Stream.of(StepKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(StepKind.MERGE));
        receiver.prepare(input, reading.steps(Ids.required(id)).stream().filter(StepRow::founds).toList());
        Long from = Ids.optional(source);
        if (from != null) {
            input.setSourceIds(new ArrayList<>(List.of(from)));
            if (input.getKind() == StepKind.TRANSFER) {
                persons = people.list(new PersonFilter(null, from, null, PersonStatus.ACTIVE), null, MOST).items().stream()
                        .filter(p -> from.equals(p.unitId())).map(ReorganisationStepPage::choice).toList();
            }
        }
    }

    private static Choice choice(PersonRow person) {
        return new Choice(person.id(), person.fullName() + (person.position() == null ? "" : " – " + person.position()));
    }

    /** Adds the step and shows the plan again. */
    public void save() throws IOException {
        receiver.settle();
        reorganisations.add(Ids.required(id), input);
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/reorganisation.xhtml?id=" + id);
    }

    /** One unit, for the kinds of step that work on a single one. */
    public Long getSingle() {
        return input.getSourceIds().isEmpty() ? null : input.getSourceIds().get(0);
    }

    public void setSingle(Long unit) {
        input.setSourceIds(unit == null ? new ArrayList<>() : new ArrayList<>(List.of(unit)));
    }

    public List<Choice> getPersons() {
        return persons;
    }

    public StepInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
