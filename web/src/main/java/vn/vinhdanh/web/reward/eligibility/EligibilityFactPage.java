package vn.vinhdanh.web.reward.eligibility;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.reward.eligibility.CollectiveLevelInput;
import vn.vinhdanh.reward.eligibility.CollectiveLevelRow;
import vn.vinhdanh.reward.eligibility.EligibilityFactService;
import vn.vinhdanh.reward.eligibility.HoldKind;
import vn.vinhdanh.reward.eligibility.VerificationInput;
import vn.vinhdanh.reward.eligibility.VerificationRow;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Facts about one person or unit that only the rules of eligibility need: matters under verification, level of a collective. */
@Named
@ViewScoped
public class EligibilityFactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private EligibilityFactService facts;
    @EJB
    private PersonService people;
    @EJB
    private UnitService units;
    @Inject
    private TextMap texts;

    private String person;
    private String unit;
    private Integer year;
    private String name;
    private transient List<VerificationRow> matters;
    private VerificationInput matter = new VerificationInput();
    private CollectiveLevelInput level = new CollectiveLevelInput();
    private CollectiveLevelRow known;

    /** Reads the person or unit named in the address. */
    public void load() {
        matter.setPersonId(Ids.optional(person));
        matter.setUnitId(Ids.optional(unit));
        level.setUnitId(matter.getUnitId());
        if (matter.getPersonId() == null && matter.getUnitId() == null) {
            throw new NotFoundException();
        }
        if (year != null) {
            level.setYear(year);
            takeKnown();
        }
        name = matter.getPersonId() != null ? people.get(matter.getPersonId()).fullName() : units.get(matter.getUnitId()).name();
    }

    /** What is on file already is shown, not asked again. */
    private void takeKnown() {
        known = matter.getUnitId() == null ? null : facts.level(matter.getUnitId(), year);
        if (known != null && known.entered() != null) {
            level.setLevel(known.entered().level());
            level.setDocumentNo(known.entered().decisionNo());
            level.setDecidedOn(known.entered().decidedOn());
        }
    }

    /** Notes a matter under verification. */
    public void open() throws IOException {
        facts.open(matter);
        again("eligibility.fact.opened");
    }

    /** Ends one. */
    public void release(VerificationRow row) throws IOException {
        facts.release(row.id(), row.version());
        again("eligibility.fact.released");
    }

    /** Stores the level of the collective. */
    public void saveLevel() throws IOException {
        facts.saveLevel(level);
        again("eligibility.fact.levelSaved");
    }

    private void again(String text) throws IOException {
        Said.doneThere(texts.get(text));
        Faces.redirect(Faces.getRequestContextPath() + "/reward/eligibilityFacts.xhtml?" + (person == null ? "unit=" + matter.getUnitId()
                : "person=" + matter.getPersonId()) + (year == null ? "" : "&year=" + year));
    }

    public List<VerificationRow> getMatters() {
        if (matters == null) {
            matters = facts.matters(matter.getPersonId(), matter.getUnitId());
        }
        return matters;
    }

    public List<Choice> getKinds() {
        return Arrays.stream(HoldKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    public List<Choice> getLevels() {
        return Stream.of(RatingLevel.values()).map(l -> new Choice(l, texts.of(l))).toList();
    }

    /** A unit, whose level of the year may be entered. */
    public boolean isCollective() {
        return matter.getPersonId() == null && year != null;
    }

    /** The level of the unit as it stands. */
    public CollectiveLevelRow getKnown() {
        return known;
    }

    public String getName() {
        return name;
    }

    public VerificationInput getMatter() {
        return matter;
    }

    public CollectiveLevelInput getLevel() {
        return level;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
