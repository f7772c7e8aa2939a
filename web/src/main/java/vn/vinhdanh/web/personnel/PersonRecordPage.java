package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;
import vn.vinhdanh.personnel.record.RecordCell;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.personnel.record.RecordSection;
import vn.vinhdanh.personnel.record.RecordService;
import vn.vinhdanh.personnel.record.RevealRow;
import vn.vinhdanh.personnel.record.RevealService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The areas of the person page that show the person file: fields and histories, masked as the reader may see them. */
@Named
@ViewScoped
public class PersonRecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RecordService records;
    @EJB
    private RevealService reveals;
    @Inject
    private TextMap texts;

    private Long personId;
    private List<RecordSection> sections = List.of();
    private List<RevealRow> revealed = List.of();
    private RecordGroup group;
    private String purpose;

    /** Reads the file of the person of the page, when one of these areas is the chosen one. */
    public void load(Long person, String tab) {
        personId = person;
        if (person == null) {
            return;
        }
        if (tab.equals("record")) {
            sections = records.fields(person);
            revealed = inspecting() ? reveals.list(person) : List.of();
        } else if (tab.equals("histories")) {
            sections = records.histories(person);
        }
    }

    private static boolean inspecting() {
        return List.of("INSPECTOR", "REGISTRY_OFFICER", "UNIT_HEAD", "DIRECTOR").stream().anyMatch(Faces::isUserInRole);
    }

    /** Opens the dialog that asks what the masked part is needed for. */
    public void ask(RecordGroup wanted) {
        group = wanted;
        purpose = null;
    }

    /** Shows the part in clear until the page is left. */
    public void reveal() {
        RecordSection clear = reveals.reveal(personId, group, purpose);
        sections = sections.stream().map(s -> s.group() == group ? clear : s).toList();
        Said.done(texts.format("record.reveal.done", texts.of(group)));
        PrimeFaces.current().executeScript("PF('revealDialog').hide()");
    }

    /** The value in the reader's language. */
    public String shown(RecordCell cell) {
        String text = cell.shown(Texts.of(Faces.getLocale()));
        return text.isEmpty() ? texts.get("record.unknown") : text;
    }

    public List<RecordSection> getSections() {
        return sections;
    }

    public List<RevealRow> getRevealed() {
        return revealed;
    }

    public RecordGroup getGroup() {
        return group;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
