package vn.vinhdanh.web.organisation;

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
import vn.vinhdanh.organisation.UnitInput;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.OpenTo;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** A new unit, or the name, kind and order of an existing one, or its end; one that has ended is only shown. */
@Named
@ViewScoped
public class UnitEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private UnitService units;
    @Inject
    private TextMap texts;
    @Inject
    private Clock clock;

    private String id;
    private String parent;
    private UnitInput input = new UnitInput();
    private LocalDate lastDay;
    private String reason;

    /** Reads the unit named in the address; without one the form is empty, below the parent of the address. */
    public void load() {
        OpenTo.callersOf(UnitService.class, "save");
        Long known = Ids.optional(id);
        if (known != null) {
            input = units.input(known);
        } else {
            input.setParentId(Ids.optional(parent));
            input.setValidFrom(LocalDate.now(clock));
        }
    }

    /** Stores the unit and goes back to the tree. */
    public void save() throws IOException {
        units.save(input);
        leave("organisation.edit.saved");
    }

    /** Looks for what speaks against ending it before somebody is asked for good. */
    public void checkClose() {
        units.checkClose(input.getId(), input.getVersion(), lastDay, reason);
    }

    /** Ends the unit on the chosen day. */
    public void close() throws IOException {
        units.close(input.getId(), input.getVersion(), lastDay, reason);
        leave("organisation.close.done");
    }

    /** Takes an end back that is still to come. */
    public void keepOpen() throws IOException {
        units.keepOpen(input.getId(), input.getVersion());
        leave("organisation.close.kept");
    }

    /** Whether the unit is history: then it is only shown. */
    public boolean isEnded() {
        return input.getValidTo() != null && input.getValidTo().isBefore(LocalDate.now(clock));
    }

    private void leave(String said) throws IOException {
        Said.doneThere(texts.format(said, input.getName()));
        Faces.redirect(Faces.getRequestContextPath() + "/organisation/units.xhtml");
    }

    public List<Choice> getKinds() {
        return Stream.of(UnitKind.values()).map(k -> new Choice(k, texts.of(k))).toList();
    }

    public UnitInput getInput() {
        return input;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
