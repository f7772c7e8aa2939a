package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonSaved;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.personnel.person.PersonType;
import vn.vinhdanh.personnel.person.Sex;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Numbers;
import vn.vinhdanh.web.shared.OpenTo;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Entering a new person or changing the record of one. */
@Named
@ViewScoped
public class PersonEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> QUESTIONS = Set.of("NAME_ODD", "POSITION_ODD");

    @EJB
    private PersonService people;
    @Inject
    private TextMap texts;

    private String id;
    private String unit;
    private PersonInput input = new PersonInput();
    private boolean asked;

    /** Reads the record named in the address; without one the form is empty, in the unit of the address. */
    public void load() {
        OpenTo.callersOf(PersonService.class, "save");
        Long known = Ids.optional(id);
        if (known != null) {
            input = people.input(known);
        } else {
            input.setUnitId(Ids.optional(unit));
        }
    }

    /** Stores the record and shows the person. */
    public void save() throws IOException {
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/person.xhtml?id=" + stored().id());
    }

    /** Stores the record and offers an empty form for the next person of the same unit. */
    public void saveAndNew() throws IOException {
        for (String code : stored().warnings()) {
            Said.warnedThere(texts.get("warning." + code));
        }
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/personEdit.xhtml?unit=" + input.getUnitId());
    }

    private PersonSaved stored() {
        PersonSaved saved;
        try {
            saved = people.save(input);
        } catch (RefusedException e) {
            asked = asked || QUESTIONS.contains(e.code());
            throw e;
        }
        Said.doneThere(texts.format(input.getId() == null ? "personnel.edit.created" : "personnel.edit.saved", input.getFullName()));
        return saved;
    }

    /** Rank, step and coefficient as they are; empty when none is known. */
    public String getPay() {
        return Stream.of(input.getRankCode(), input.getPayStep() == null ? null : texts.get("pay.step") + " " + input.getPayStep(),
                input.getPayCoefficient() == null ? null : Numbers.number(input.getPayCoefficient(), Faces.getLocale()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Is something typed so odd that it is written only when somebody says that it is meant? */
    public boolean isAsked() {
        return asked;
    }

    public List<Choice> getSexes() {
        return Stream.of(Sex.values()).map(v -> new Choice(v, texts.of(v))).toList();
    }

    public List<Choice> getTypes() {
        return Stream.of(PersonType.values()).map(v -> new Choice(v, texts.of(v))).toList();
    }

    public List<Choice> getStates() {
        return Stream.of(PersonStatus.values()).map(v -> new Choice(v, texts.of(v))).toList();
    }

    public PersonInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
