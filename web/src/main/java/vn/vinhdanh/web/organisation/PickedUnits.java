package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.web.shared.Choice;

/** Several units of a form, found one after the other by typing (tag {@code v:unitPicks}); the form keeps the list, this bean the names. */
@Named
@ViewScoped
public class PickedUnits implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private UnitService units;

    private Long chosen;
    private final Map<Long, String> names = new HashMap<>();

    /** Puts the unit that was just found at the end of the list, once. */
    public void add(List<Long> list) {
        if (chosen != null && !list.contains(chosen)) {
            name(chosen);
            list.add(chosen);
        }
        chosen = null;
    }

    /** Takes a unit off the list. */
    public void leave(List<Long> list, Long unit) {
        list.remove(unit);
    }

    /** The list with its names. */
    public List<Choice> named(List<Long> list) {
        return list.stream().map(id -> new Choice(id, name(id))).toList();
    }

    private String name(Long id) {
        return names.computeIfAbsent(id, unit -> units.get(unit).name());
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
