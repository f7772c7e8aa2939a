package vn.vinhdanh.reward;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.organisation.agency.AgencyService;
import vn.vinhdanh.regulation.AwardRow;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.shared.Texts;

/**
 * What awards are called here. The law names the awards of ministry, branch and province in one breath ("Chiến sĩ thi đua Bộ, ban,
 * ngành, tỉnh", Luật Điều 22); whoever gets one reads the name of the level that gives it: "Chiến sĩ thi đua tỉnh", in a city under the
 * central government "Chiến sĩ thi đua thành phố". The catalogue keeps the name of the law.
 */
@Dependent
public class AwardNames {

    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final Texts EN = Texts.of(Locale.ENGLISH);
    private static final Pattern CITY = Pattern.compile("thành phố|\\btp\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LOCAL = Pattern.compile("tỉnh|thành phố|\\btp\\b|ubnd|ủy ban nhân dân|uỷ ban nhân dân",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d/_.-])[A-Z][A-Z0-9_]{1,14}(?![\\p{L}\\d/_-])");

    @Inject
    private RegulationService regulation;
    @Inject
    private AgencyService agencies;

    /** The award as it is called here. */
    public AwardRow of(String code) {
        return here(regulation.award(code));
    }

    /** The same for a row of the catalogue. */
    public AwardRow here(AwardRow award) {
        String key = key(award.code(), null);
        return key.startsWith("enum.") ? award : award.named(VI.get(key), EN.get(key));
    }

    /**
     * Key of the name of an award of the register.
     *
     * @param decidedBy who gave it; what a ministry gave keeps the name of the law. Null for what is given here
     */
    public String key(String code, String decidedBy) {
        String level = "reward.level." + code;
        boolean here = decidedBy == null || decidedBy.isBlank() || LOCAL.matcher(decidedBy).find();
        // only few awards have a name of the level: the agency is asked for those, each time, because its profile can change
        return here && VI.has(level + ".PROVINCE") ? level + (inCity() ? ".CITY" : ".PROVINCE") : "enum.AwardCode." + code;
    }

    /** Name of an award by its class, the same in a province and in a city; the code itself when nobody knows it. */
    public static String ofClass(String code, Texts texts) {
        String local = "reward.level." + code + ".CLASS";
        String name = texts.has(local) ? local : "enum.AwardCode." + code;
        return texts.has(name) ? texts.get(name) : code;
    }

    /** A kept text of earlier days with the codes of awards in it replaced by their names; numbers of documents stay as they are. */
    public static String spelledOut(String text, Texts texts) {
        return text == null ? null : CODE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(ofClass(code.group(), texts)));
    }

    private boolean inCity() {
        return CITY.matcher(agencies.profile().provinceAuthority()).find();
    }
}
