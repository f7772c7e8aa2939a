package vn.vinhdanh.web.personnel;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.record.RecordCell;
import vn.vinhdanh.personnel.record.RecordField;
import vn.vinhdanh.personnel.record.RecordGroup;
import vn.vinhdanh.personnel.record.RecordInput;
import vn.vinhdanh.personnel.record.RecordService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Changing one part of the person file, or entering, correcting and taking away one row of a history. */
@Named
@ViewScoped
public class RecordEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private RecordService records;
    @EJB
    private PersonService people;
    @Inject
    private TextMap texts;

    private String id;
    private String group;
    private String row;
    private String fullName;
    private RecordInput input;

    /** Reads the part or row that the address names. */
    public void load() {
        Long person = Ids.required(id);
        RecordGroup named = RecordGroup.named(group);
        if (named == null) {
            throw new NotFoundException();
        }
        input = records.input(person, named, Ids.optional(row));
        fullName = people.get(person).fullName();
    }

    /** Stores what was typed and shows the person again. */
    public void save() throws IOException {
        records.save(input);
        Said.doneThere(texts.format("record.saved", texts.of(input.getGroup())));
        Faces.redirect(getBack());
    }

    /** Stores the row and offers an empty form for the next one. */
    public void saveAndNew() throws IOException {
        records.save(input);
        Said.doneThere(texts.format("record.saved", texts.of(input.getGroup())));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/recordEdit.xhtml?id=" + id + "&group=" + group);
    }

    /** Takes the row away. */
    public void remove() throws IOException {
        records.remove(input);
        Said.doneThere(texts.format("record.removed", texts.of(input.getGroup())));
        Faces.redirect(getBack());
    }

    /** Where the part stands on the person page. */
    public String getBack() {
        return Faces.getRequestContextPath() + "/personnel/person.xhtml?id=" + id + "&tab="
                + (input.getGroup().history() ? "histories" : "record") + "#" + input.getGroup();
    }

    /** What may be chosen in a field. */
    public List<Choice> choices(RecordField field) {
        return field == null ? List.of() : field.options().stream().map(o -> new Choice(o, words(field, o))).toList();
    }

    // blood groups have no words of their own
    private String words(RecordField field, String option) {
        String key = RecordCell.optionKey(field, option);
        return texts.containsKey(key) ? texts.get(key) : option;
    }

    /** Whether some fields of the part are changed with the person itself. */
    public boolean isElsewhere() {
        return input.getGroup().fields().size() > input.getGroup().ownFields().size();
    }

    public RecordInput getInput() {
        return input;
    }

    public String getFullName() {
        return fullName;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
