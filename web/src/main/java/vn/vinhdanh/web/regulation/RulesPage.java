package vn.vinhdanh.web.regulation;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.Confidence;
import vn.vinhdanh.regulation.Measure;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleInput;
import vn.vinhdanh.regulation.RuleKind;
import vn.vinhdanh.regulation.RuleMaintenanceService;
import vn.vinhdanh.regulation.RuleVersionRow;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The dated rules of one kind with all their versions, and the form for the next version of one of them. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RuleMaintenanceService maintenance;
    @EJB
    private RegulationService regulation;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private RuleKind kind = RuleKind.BASE_SALARY;
    private Long next;
    private transient List<RuleVersionRow> versions;
    private transient RuleVersionRow known;
    private transient Map<String, String> awardNames;
    private RuleInput input;

    /** Reads the rules; with a rule in the address, prepares its next version. */
    public void load() {
        kind = kind == null ? RuleKind.BASE_SALARY : kind;
        if (next != null && input == null && getKnown() != null) {
            input = new RuleInput();
            input.setSuccessorOf(next);
            input.setNumber(known.number());
            input.setText(known.text());
            input.setFlag(known.flag());
            input.setMeaningVi(known.meaningVi());
            input.setMeaningEn(known.meaningEn());
            input.setInstrument(known.basis().instrument());
        }
    }

    /** Puts the next version on file. */
    public void add() throws IOException {
        String name = label(getKnown());
        maintenance.add(kind, input);
        again(texts.format("regulation.rules.added", name, RuleRow.date(input.getFrom())));
    }

    /** Takes back a version that is still ahead. */
    public void withdraw(long id) throws IOException {
        maintenance.withdraw(kind, id);
        again(texts.get("regulation.rules.withdrawn"));
    }

    private void again(String said) throws IOException {
        Said.doneThere(said);
        Faces.redirect(Faces.getRequestContextPath() + "/administration/rules.xhtml?kind=" + kind);
    }

    /** All versions, those of a rule together, the latest first. */
    public List<RuleVersionRow> getVersions() {
        if (versions == null) {
            versions = maintenance.versions(kind).stream().sorted(Comparator.comparing(RuleVersionRow::series)
                    .thenComparing(v -> v.basis().from(), Comparator.reverseOrder())).toList();
        }
        return versions;
    }

    /** The version that is to be followed. */
    public RuleVersionRow getKnown() {
        if (known == null && next != null) {
            known = getVersions().stream().filter(v -> v.id() == next).findFirst().orElse(null);
        }
        return known;
    }

    /** What the rule is about. */
    public String label(RuleVersionRow row) {
        return switch (kind) {
            case BASE_SALARY -> texts.of(kind);
            case COEFFICIENT -> award(row.award()) + " – " + texts.of(row.recipient());
            case THRESHOLD -> row.award() == null ? texts.get("regulation.council.others") : award(row.award());
            case PARAMETER -> row.meaning(Faces.getLocale());
        };
    }

    private String award(String code) {
        if (awardNames == null) {
            awardNames = regulation.awards().stream().collect(Collectors.toMap(AwardRow::code, a -> a.name(Faces.getLocale())));
        }
        return awardNames.getOrDefault(code, code);
    }

    /** The row in words, as the page of the law shows it. */
    public RuleRow shown(RuleVersionRow row) {
        return RuleRow.of(row, LocalDate.now(clock), Faces.getLocale());
    }

    /** The latest version of its rule: the one that can be followed. */
    public boolean latest(RuleVersionRow row) {
        return getVersions().stream().noneMatch(v -> v.series().equals(row.series()) && v.basis().from().isAfter(row.basis().from()));
    }

    public boolean isWord() {
        return getKnown() != null && known.measure() == Measure.CHOICE;
    }

    public boolean isTyped() {
        return getKnown() != null && known.measure().isWord() && known.measure() != Measure.CHOICE;
    }

    /** The words the rule may be. */
    public List<Choice> getWords() {
        return maintenance.words(getKnown().series()).stream()
                .map(w -> new Choice(w, texts.containsKey("regulation.choice." + w) ? texts.get("regulation.choice." + w) : w)).toList();
    }

    public List<Choice> getInstruments() {
        return regulation.instruments().stream().sorted(Comparator.comparing(i -> i.symbol()))
                .map(i -> new Choice(i.code(), i.symbol() + " – " + i.title(Faces.getLocale()))).toList();
    }

    public List<Choice> getConfidences() {
        return Stream.of(Confidence.values()).map(c -> new Choice(c, texts.of(c))).toList();
    }

    public RuleKind[] getKinds() {
        return RuleKind.values();
    }

    public RuleKind getKind() {
        return kind;
    }

    public void setKind(RuleKind kind) {
        this.kind = kind;
    }

    public Long getNext() {
        return next;
    }

    public void setNext(Long next) {
        this.next = next;
    }

    public RuleInput getInput() {
        return input;
    }
}
