package vn.vinhdanh.personnel.imports.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/** The wordings and abbreviations of the trade: each list maps what stands in a cell to a code. Marks, capitals, brackets and punctuation do not count. */
final class WordList {

    private static final int LONGEST_NOTHING = 12;
    private static final Pattern NOTHING = Pattern.compile("[-–—/._ xX0]*|(?iu)không( có)?|ko|k|none|no|n/a");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{Alnum}]+");
    /** Columns repeat few wordings; what a wording means is looked up once. The lists live as long as the application, so the memory is bounded. */
    private static final int REMEMBERED = 2000;

    private final Map<String, String> met = new java.util.concurrent.ConcurrentHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<Pattern, String> patterns = new LinkedHashMap<>();

    private WordList() {
    }

    /** Exact wordings of one code, parted by a bar. */
    private WordList words(String code, String wordings) {
        for (String wording : wordings.split("\\|")) {
            words.put(wording, code);
        }
        return this;
    }

    private WordList pattern(String code, String regex) {
        patterns.put(Pattern.compile(regex), code);
        return this;
    }

    /** The code of a wording, or null. */
    String code(String text) {
        String known = met.get(text);
        if (known == null) {
            String found = find(text);
            known = found == null ? "" : found;
            if (met.size() < REMEMBERED && text.length() <= 100) {
                met.put(text, known);
            }
        }
        return known.isEmpty() ? null : known;
    }

    private String find(String text) {
        String key = key(text);
        String code = words.get(key);
        if (code != null) {
            return code;
        }
        return patterns.entrySet().stream().filter(p -> p.getKey().matcher(key).find()).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    static String key(String text) {
        return PUNCTUATION.matcher(VietnameseText.search(BRACKETS.matcher(text).replaceAll(" "))).replaceAll(" ").trim();
    }

    /** Person types. */
    static final WordList TYPES = new WordList()
            .words("CADRE", "can bo|cb|cadre")
            .words("CIVIL_SERVANT", "cong chuc|cc|civil servant|ccnn")
            .words("PUBLIC_EMPLOYEE", "vien chuc|vc|public employee")
            .words("WORKER", "nguoi lao dong|nld|lao dong|ld|worker|contract worker|employee|lao dong hop dong|hdld|ldhd")
            .pattern("WORKER", "hop dong|^hd( |$)|nd 68|nd 111|nghi dinh (68|111|161)|68 2000|111 2022")
            .pattern("CADRE", "^can bo$").pattern("PUBLIC_EMPLOYEE", "^vien chuc").pattern("CIVIL_SERVANT", "^cong chuc");

    /** Levels of the yearly rating. */
    static final WordList RATINGS = new WordList()
            .words("EXCELLENT", "hoan thanh xuat sac nhiem vu|hoan thanh xuat sac|htxsnv|htxs|ht xs nv|ht xuat sac|ht xuat sac nhiem vu|xuat sac|xs|xsnv|excellent|excellent performance|a")
            .words("GOOD", "hoan thanh tot nhiem vu|hoan thanh tot|httnv|httnvu|htt|ht tot|ht tot nhiem vu|ht t nv|tot|good|good performance|b")
            .words("COMPLETED", "hoan thanh nhiem vu|htnv|hoan thanh|ht|ht nv|ht nhiem vu|completed|tasks completed|c|hoan thanh nhiem vu nhung con han che ve nang luc|hoan thanh nhiem vu o muc do trung binh")
            .words("NOT_COMPLETED", "khong hoan thanh nhiem vu|khong hoan thanh|khtnv|kht|k htnv|ko htnv|khong ht|khong htnv|khong ht nhiem vu|chua hoan thanh nhiem vu|chua hoan thanh|not completed|tasks not completed|d")
            .words("NOT_CLASSIFIED", "khong xep loai|kxl|chua xep loai|khong danh gia|khong danh gia xep loai|khong xep loai chat luong|not classified|chua du thoi gian|khong xl|k xep loai")
            .pattern("NOT_COMPLETED", "(khong|chua) hoan thanh|^(khong|chua|ko|k) ht( |$)").pattern("NOT_CLASSIFIED", "(khong|chua) (duoc )?(danh gia|xep loai)")
            .pattern("EXCELLENT", "hoan thanh xuat sac|^ht (xs|xuat sac)").pattern("GOOD", "hoan thanh tot|^ht tot").pattern("COMPLETED", "^hoan thanh( |$)");

    /** Titles and reward forms by the codes of the award catalogue. */
    static final WordList TITLES = new WordList()
            .words("LDTT", "ldtt|lao dong tien tien|danh hieu lao dong tien tien|ld tien tien|ca nhan lao dong tien tien|advanced worker")
            .words("CSTT", "cstt|chien si tien tien")
            .words("CSTDCS", "cstdcs|cstd cs|cstd co so|chien si thi dua co so|chien sy thi dua co so|cs thi dua co so|cstd cap co so|chien si thi dua cap co so|chien sy thi dua cap co so|csthd cs|grassroots emulation fighter")
            .words("CSTDT", "cstdt|cstd tinh|cstd cap tinh|chien si thi dua tinh|chien si thi dua cap tinh|chien sy thi dua tinh|chien sy thi dua cap tinh|cstd bo|cstd cap bo|chien si thi dua cap bo|chien si thi dua bo|cstd thanh pho"
                    + "|chien si thi dua bo ban nganh tinh|cstdtinh|provincial emulation fighter")
            .words("CSTDTQ", "cstdtq|cstd tq|cstd toan quoc|chien si thi dua toan quoc|chien sy thi dua toan quoc|national emulation fighter")
            .words("GK", "gk|giay khen|commendation certificate|certificate of commendation")
            .words("BK_TINH", "bk tinh|bkt|bang khen tinh|bang khen ubnd tinh|bang khen cua ubnd tinh|bang khen chu tich ubnd tinh|bang khen cua chu tich ubnd tinh|bang khen cap tinh|bang khen bo|bang khen cap bo|bk ubnd tinh|bk ct ubnd tinh|bang khen")
            .words("BK_TTG", "bk ttg|bkttg|bang khen thu tuong|bang khen cua thu tuong|bang khen thu tuong chinh phu|bang khen cua thu tuong chinh phu|bktt cp|bkttcp")
            .words("KNC", "knc|ky niem chuong|commemorative medal")
            .pattern("CSTDTQ", "chien s[iy] thi dua toan quoc|^cstd ?tq").pattern("CSTDCS", "chien s[iy] thi dua (cap )?co so")
            .pattern("CSTDT", "chien s[iy] thi dua (cap )?(tinh|bo|nganh|thanh pho)|^cstd (cap )?(tinh|bo|nganh|thanh pho)").pattern("LDTT", "^(danh hieu )?lao dong tien tien")
            .pattern("BK_TTG", "(bang khen|^bk).*(thu tuong|ttg)").pattern("BK_TINH", "(bang khen|^bk ).*(tinh|ubnd|bo truong|bo |thanh pho)")
            .pattern("GK", "^giay khen|^gk ").pattern("HC_LD1", "huan chuong lao dong.*(nhat| i$| 1$)|^hcld (hang )?(nhat|1|i)$").pattern("HC_LD2", "huan chuong lao dong.*(nhi| ii$| 2$)|^hcld (hang )?(nhi|2|ii)$")
            .pattern("HC_LD3", "huan chuong lao dong.*(ba| iii$| 3$)|^hcld (hang )?(ba|3|iii)$").pattern("KNC", "^ky niem chuong");

    /** Levels of recognition of initiatives. */
    static final WordList LEVELS = new WordList()
            .words("BASE", "co so|cap co so|cs|so|cap so|don vi|cap don vi|co quan|cap co quan|base|grassroots|nganh|phong|xa|cap xa|huyen|cap huyen")
            .words("PROVINCE", "tinh|cap tinh|thanh pho|cap thanh pho|toan tinh|bo|cap bo|bo nganh|bo ban nganh tinh|province|provincial|pham vi tinh")
            .words("NATION", "toan quoc|quoc gia|cap quoc gia|nha nuoc|cap nha nuoc|nation|national|trung uong|cap trung uong")
            .pattern("NATION", "toan quoc|quoc gia|nha nuoc").pattern("PROVINCE", "(^| )(tinh|bo|thanh pho)( |$)").pattern("BASE", "co so|don vi|co quan|(^| )so( |$)");

    /** Forms of discipline. */
    static final WordList DISCIPLINE = new WordList()
            .words("REPRIMAND", "khien trach|kt|reprimand").words("WARNING", "canh cao|cc|warning")
            .words("DISMISSAL_FROM_POST", "cach chuc|dismissal from post").words("FORCED_RESIGNATION", "buoc thoi viec|btv|forced resignation")
            .pattern("REPRIMAND", "khien trach").pattern("WARNING", "canh cao").pattern("DISMISSAL_FROM_POST", "cach chuc").pattern("FORCED_RESIGNATION", "buoc thoi viec");

    /** Cells that say "nothing" in words. */
    static boolean saysNothing(String text) {
        return text.isEmpty() || text.length() <= LONGEST_NOTHING && NOTHING.matcher(text).matches();
    }
}
