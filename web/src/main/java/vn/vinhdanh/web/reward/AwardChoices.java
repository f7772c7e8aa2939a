package vn.vinhdanh.web.reward;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.CurrentUser;

/** The award catalogue in the reader's language, highest honour first; read once per request. */
@Named
@RequestScoped
public class AwardChoices {

    @EJB
    private RegulationService regulation;
    @Inject
    private CurrentUser user;

    private Map<String, String> names;

    public List<Choice> getItems() {
        return names().entrySet().stream().map(e -> new Choice(e.getKey(), e.getValue() + " (" + e.getKey() + ")")).toList();
    }

    /** Name of an award; its code when the catalogue has none. */
    public String name(String code) {
        return names().getOrDefault(code, code);
    }

    private Map<String, String> names() {
        if (names == null) {
            names = new LinkedHashMap<>();
            for (AwardRow award : regulation.awards()) {
                names.put(award.code(), award.name(user.getLocale()));
            }
        }
        return names;
    }
}
