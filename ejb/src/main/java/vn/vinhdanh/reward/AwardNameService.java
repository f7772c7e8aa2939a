package vn.vinhdanh.reward;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.shared.Texts;

/** The catalogue with the names awards go by in this province, for pages. */
@Stateless
@PermitAll
public class AwardNameService {

    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;

    /** Every award, highest honour first. */
    public List<AwardRow> awards() {
        return regulation.awards().stream().map(names::here).toList();
    }

    /** Name of an award somebody else gave, in the language of the reader; null when it is called as everything given here. */
    public String given(String code, String decidedBy, Locale locale) {
        String key = names.key(code, decidedBy);
        Texts texts = Texts.of(locale);
        return key.equals(names.key(code, null)) || !texts.has(key) ? null : texts.get(key);
    }
}
