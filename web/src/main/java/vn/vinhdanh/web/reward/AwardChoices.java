package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.reward.AwardNameService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.CurrentUser;
import vn.vinhdanh.web.shared.TextMap;

/** The award catalogue in the reader's language, highest honour first; read once per request. */
@Named
@RequestScoped
public class AwardChoices {

    @EJB
    private AwardNameService awards;
    @Inject
    private CurrentUser user;

    @Inject
    private TextMap texts;

    private Map<String, String> names;

    public List<Choice> getItems() {
        return names().entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue() + " (" + e.getKey() + ")")).toList();
    }

    /** For a new dossier: first what the director decides, then what is submitted upwards, the highest honour first in both. */
    public List<SelectItemGroup> getGroups() {
        return List.of(group("reward.awards.own", true), group("reward.awards.upwards", false));
    }

    private SelectItemGroup group(String key, boolean own) {
        List<SelectItem> items = awards.awards().stream().filter(a -> a.departmentMaySign() == own)
                .sorted(Comparator.comparingInt(AwardRow::honourOrder))
                .map(a -> new SelectItem(a.code(), a.name(user.getLocale()) + " (" + a.code() + ")")).toList();
        SelectItemGroup group = new SelectItemGroup(texts.get(key));
        group.setSelectItems(items);
        return group;
    }

    /** Name of an award; its code when the catalogue has none. */
    public String name(String code) {
        return names().getOrDefault(code, code);
    }

    /** Whether the catalogue has an award with this code. */
    public boolean has(String code) {
        return names().containsKey(code);
    }

    /** End of the key of a text about choosing recipients: ".PERSON" or ".COLLECTIVE" when nobody else gets the award, otherwise empty. */
    public String only(String code) {
        AwardRow award = awards.awards().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
        return award.forPerson() == award.forCollective() ? "" : award.forPerson() ? ".PERSON" : ".COLLECTIVE";
    }

    /** Name of an award as whoever gave it calls it. */
    public String given(String code, String decidedBy) {
        String given = awards.given(code, decidedBy, user.getLocale());
        return given == null ? name(code) : given;
    }

    private Map<String, String> names() {
        if (names == null) {
            names = new LinkedHashMap<>();
            for (AwardRow award : awards.awards()) {
                names.put(award.code(), award.name(user.getLocale()));
            }
        }
        return names;
    }
}
