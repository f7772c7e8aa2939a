package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Ids;

/** The reader's units of today for drop-downs, indented as the tree is; read once per request. Filters find a unit by typing instead (tag {@code v:unit}). */
@Named
@RequestScoped
public class UnitChoices {

    private static final String INDENT = "\u2003";

    @EJB
    private UnitService units;
    private List<Choice> items;

    /** The only unit of a reader who has just one; null for everybody else. */
    public Long getOnly() {
        return getItems().size() == 1 ? (Long) getItems().get(0).value() : null;
    }

    /** Name of the unit in an address, for boxes in which one is found by typing; null when there is none or it is out of reach. */
    public String name(String unit) {
        try {
            Long id = Ids.optional(unit);
            return id == null ? null : units.get(id).name();
        } catch (NotFoundException e) {
            return null;
        }
    }

    public List<Choice> getItems() {
        if (items == null) {
            List<UnitRow> rows = units.list(null);
            int top = rows.stream().mapToInt(UnitRow::depth).min().orElse(0);
            items = rows.stream().map(u -> new Choice(u.id(), INDENT.repeat(u.depth() - top) + u.name())).toList();
        }
        return items;
    }
}
