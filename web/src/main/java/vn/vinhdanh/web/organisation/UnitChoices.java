package vn.vinhdanh.web.organisation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.web.shared.Choice;

/** The reader's units of today for drop-downs, indented as the tree is; read once per request. */
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

    public List<Choice> getItems() {
        if (items == null) {
            List<UnitRow> rows = units.list(null);
            int top = rows.stream().mapToInt(UnitRow::depth).min().orElse(0);
            items = rows.stream().map(u -> new Choice(u.id(), INDENT.repeat(u.depth() - top) + u.name())).toList();
        }
        return items;
    }
}
