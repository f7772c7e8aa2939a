package vn.vinhdanh.reward.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.reward.AwardNameService;
import vn.vinhdanh.reward.register.RegisterRow;

/** Names of awards for a long list: the catalogue is read once, and each authority is asked about once. */
final class Names {

    private final Map<String, String> catalogue = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final AwardNameService service;
    private final Locale language;

    Names(AwardNameService service, Locale language) {
        this.service = service;
        this.language = language;
        for (AwardRow award : service.awards()) {
            catalogue.put(award.code(), award.name(language));
        }
    }

    String of(RegisterRow row) {
        return given.computeIfAbsent(row.awardCode() + "|" + row.decidedBy(), key -> {
            String other = service.given(row.awardCode(), row.decidedBy(), language);
            return other == null ? catalogue.getOrDefault(row.awardCode(), row.awardCode()) : other;
        });
    }
}
