package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.organisation.reorganisation.ReorganisationReadService;
import vn.vinhdanh.organisation.reorganisation.UnitChangeRow;
import vn.vinhdanh.organisation.staffing.UnitHeadService;
import vn.vinhdanh.personnel.person.PersonFilter;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.person.PersonStatus;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Below the form of a unit: who heads it by decision, and what became of it in reorganisations. */
@Named
@ViewScoped
public class UnitHistoryPanel implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;
    private static final Set<String> ENDS = Set.of("MERGE", "DISSOLVE");

    @EJB
    private ReorganisationReadService reading;
    @EJB
    private UnitHeadService heads;
    @EJB
    private PersonService people;
    @Inject
    private TextMap texts;

    private Long unitId;
    private List<UnitChangeRow> rows = List.of();
    private List<Choice> persons = List.of();
    private Long personId;
    private String basis;
    private LocalDate from;

    /** Reads what belongs to the unit of the page. */
    public void load(Long unit) {
        unitId = unit;
        if (unit != null) {
            rows = reading.history(unit);
            persons = people.list(new PersonFilter(null, unit, null, PersonStatus.ACTIVE), null, MOST).items().stream()
                    .map(p -> new Choice(p.id(), p.fullName() + (p.position() == null ? "" : " – " + p.position()))).toList();
        }
    }

    /** Puts the chosen person at the head; nobody means the leader by position again. */
    public void name() throws IOException {
        heads.name(unitId, personId, basis, from);
        Said.doneThere(texts.get("chart.head.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/chart.xhtml");
    }

    /** How the unit ended in a reorganisation, and who followed it; nothing when none ended it. */
    public List<UnitChangeRow> getEndings() {
        return rows.stream().filter(r -> r.unitId().equals(unitId) && ENDS.contains(r.kind())).toList();
    }

    public List<UnitChangeRow> getRows() {
        return rows;
    }

    public List<Choice> getPersons() {
        return persons;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
