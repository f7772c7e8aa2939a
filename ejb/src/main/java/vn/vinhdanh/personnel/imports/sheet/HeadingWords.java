package vn.vinhdanh.personnel.imports.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.VietnameseText;

/**
 * The wordings of headings that offices use, with or without marks, and in English. Patterns are tried from top to bottom on the heading
 * without marks, brackets and punctuation; the first that fits decides, so the more special stand above the more general.
 */
final class HeadingWords {

    private record Word(Field field, Pattern pattern) {
    }

    private static final List<Word> ROSTER = new ArrayList<>();
    private static final List<Word> HISTORY = new ArrayList<>();
    /** Sub-headings that mean something only together with the heading above them. */
    private static final Set<String> NEEDS_PARENT = Set.of("so", "ngay", "ngay thang", "ngay thang nam", "so qd", "so quyet dinh", "ngay qd", "hinh thuc",
            "cap", "ten", "ma", "ma so", "noi dung", "den ngay", "ngay het han", "ngay ky", "thoi gian", "no", "date", "level", "name", "tu ngay", "chinh thuc", "du bi", "ngay cap", "noi cap", "huong tu ngay", "ngay huong");
    /** Says who somebody is, whatever else the heading mentions. */
    private static final Pattern IDENTITY = Pattern.compile("^ho( va)?( chu dem va)? ten");

    static {
        both(Field.ORDINAL, "^(stt|s tt|tt|so tt|so thu tu|thu tu|no|nr|ordinal|running (no|number))$");
        history(null, "(noi|ngay|co quan|nguoi) cap\\b|bhxh|bhyt|bao hiem|dien thoai|mobile|phone|\\bsdt\\b|so dt|que quan|noi sinh|place of birth|noi o|thuong tru|dia chi"
                + "|address|ton giao|chuyen mon cao|trinh do|ly luan|ngoai ngu|tin hoc|hoc ham|hoc vi|ten goi khac|bi danh|phu cap|vuot khung|moc nang"
                + "|^ngay.*\\b(ngach|huong|bac|luong)|tai khoan|ma so thue");
        both(Field.PERSONAL_ID, "dinh danh|\\bcccd\\b|can cuoc|\\bcmnd\\b|\\bcmtnd?\\b|chung minh|\\bddcn\\b|personal id|national id|identity|citizen id|^id (no|number|card)|^id$|^pid$|^so cc$");
        both(Field.FAMILY_NAME, "^ho( va)?( ten| chu)? (dem|lot)( |$)|^ho$|family name|surname|^last name");
        both(Field.GIVEN_NAME, "^ten$|^given name|^first name");
        both(Field.FULL_NAME, "ho( va)?( chu dem va)? ten|^ten (can bo|cong chuc|nhan vien|nguoi)|full ?name|^name|ten day du|^can bo cong chuc$|^nhan su$|employee");
        roster(Field.BIRTH, "sinh nhat|ngay sinh|nam sinh|thang sinh|sinh ngay|birth|^dob$|^ntns$|^ns$");
        roster(Field.SEX, "gioi tinh|^phai$|^sex$|gender|^nam nu$|^nam hay nu$|^gt$");
        roster(Field.SEX_FEMALE_MARK, "^nu$|^female$");
        roster(Field.COEFFICIENT, "he so|coefficient|^hsl$|^hs( luong)?$|^hsl ");
        roster(Field.STEP, "^bac|pay step|salary step|^step|^grade step");
        roster(Field.RANK, "ngach|nghe nghiep|\\bcdnn\\b|rank|^ma chuc danh|^ma so$");
        roster(Field.POSITION, "chuc vu|chuc danh|vi tri viec lam|\\bvtvl\\b|cong viec|position|job|^title|nhiem vu");
        roster(Field.EMAIL, "e ?mail|thu dien tu");
        roster(Field.TYPE, "^loai|doi tuong|person type|staff type|^type|^dien$|bien che hop dong|phan loai|category|can bo cong chuc vien chuc|^cbccvc");
        roster(Field.ETHNIC_GROUP, "dan toc|ethnic");
        roster(Field.UNIT, "don vi|phong ban|^phong|^bo phan|noi (cong tac|lam viec)|co quan|^ban$|^to$|^unit|department|division|^office|organi[sz]ation|workplace");
        roster(Field.NOTE, "ghi chu|^note|remark|comment");
        history(Field.DISCIPLINE_ENDS_ON, "(het han|het hieu luc|ket thuc|cham dut|het thoi han|den ngay|het).*ky luat|ky luat.*(den ngay|het|ket thuc|cham dut)|disciplin.*(end|until|expir| to$)|(end|expiry).*disciplin");
        history(Field.DISCIPLINED_ON, "(ngay|thoi gian|thoi diem).*ky luat|ky luat.*(ngay|tu ngay|thoi gian)|disciplin.*date|date.*disciplin|disciplined on");
        history(Field.DISCIPLINE_NO, "(so|qd|quyet dinh).*ky luat|ky luat.*( so|qd|quyet dinh)|disciplin.*( no|number|decision)");
        history(Field.DISCIPLINE, "ky luat|disciplin");
        history(Field.INITIATIVE_LEVEL, "cap (cong nhan|sang kien|de tai|skkn|hieu qua)|pham vi|(sang kien|de tai|cong nhan|\\bsk\\b).* cap|initiative.*level|level of|recognition level|^cap$|^level$");
        history(Field.INITIATIVE_ON, "ngay.*(cong nhan|sang kien|\\bsk\\b)|(cong nhan|sang kien).* ngay|(recognition|initiative).*date|date of (recognition|initiative)|recognised on");
        history(Field.INITIATIVE_NO, "(so|quyet dinh|qd|van ban).*(cong nhan|sang kien|\\bsk\\b)|(cong nhan|sang kien).*( so|qd|quyet dinh)$|(recognition|initiative).*( no|number|decision)");
        history(Field.INITIATIVE, "sang kien|de tai|giai phap|\\bsk\\b|skkn|initiative|research");
        history(Field.BIRTH, "ngay sinh|nam sinh|ngay thang nam sinh|sinh ngay|birth|^dob$");
        history(Field.UNIT, "^(ten )?(don vi|phong ban|phong|bo phan)( cong tac)?$|noi (cong tac|lam viec)|^(unit|department|division|office|workplace)$");
        history(Field.YEAR, "^nam( |$)|^year|^nien do");
        history(Field.DECIDED_ON, "(ngay|thoi gian).*(quyet dinh|\\bqd\\b|khen|ky)|(quyet dinh|\\bqd\\b).*ngay|^ngay( thang)?( nam)?$|decision.*date|date.*decision|decided on|^date$");
        history(Field.DECISION_NO, "quyet dinh|\\bqd\\b|so ky hieu|decision|^so van ban");
        history(Field.RATING, "xep loai|danh gia|phan loai|chat luong|hoan thanh|rating|classification|quality|assessment");
        history(Field.TITLE, "danh hieu|khen thuong|hinh thuc|thanh tich|title|award|thi dua|reward");
    }

    private HeadingWords() {
    }

    private static void both(Field field, String pattern) {
        roster(field, pattern);
        history(field, pattern);
    }

    private static void roster(Field field, String pattern) {
        ROSTER.add(new Word(field, Pattern.compile(pattern)));
    }

    private static void history(Field field, String pattern) {
        HISTORY.add(new Word(field, Pattern.compile(pattern)));
    }

    /** The heading as it is compared: no marks, no brackets, no punctuation. */
    static String key(String heading) {
        String bare = VietnameseText.search(heading.replaceAll("\\([^)]*\\)|\\[[^]]*\\]", " "));
        String key = bare.replaceAll("[^\\p{Alnum}]+", " ").trim();
        return key.isEmpty() ? VietnameseText.search(heading).replaceAll("[^\\p{Alnum}]+", " ").trim() : key;
    }

    /** What a heading of one row means; null when it means nothing to this kind of workbook. */
    static Field field(String heading, ImportKind kind) {
        String key = key(heading);
        if (key.isEmpty() || key.length() > 80) {
            return null;
        }
        if (kind == ImportKind.ROSTER && isMale(heading, key)) {
            return Field.SEX_MALE_MARK;
        }
        Field named = kind == ImportKind.ROSTER ? RecordHeadings.named(heading) : null;
        if (named != null || kind == ImportKind.ROSTER && !IDENTITY.matcher(key).find() && RecordHeadings.knows(key)) {
            return named == null ? RecordHeadings.field(key, heading) : named;
        }
        for (Word word : kind == ImportKind.ROSTER ? ROSTER : HISTORY) {
            if (word.pattern().matcher(key).find()) {
                return word.field();
            }
        }
        return null;
    }

    /** Is the heading known as one whose column is not taken? */
    static boolean isLeftOut(String heading) {
        String key = key(heading);
        return RecordHeadings.named(heading) == null && RecordHeadings.knows(key) && RecordHeadings.field(key, heading) == null;
    }

    /** What a sub-heading means under the heading above it. */
    static Field field(String parent, String child, ImportKind kind) {
        String key = key(child);
        Field above = field(parent, kind);
        if (kind == ImportKind.ROSTER && above == Field.BIRTH && isMale(child, key)) {
            return Field.BIRTH_MALE;
        }
        if (kind == ImportKind.ROSTER && above == Field.BIRTH && key.equals("nu")) {
            return Field.BIRTH_FEMALE;
        }
        Field together = field(parent + " " + child, kind);
        if (NEEDS_PARENT.contains(key) && (together != null || kind == ImportKind.ROSTER && isLeftOut(parent + " " + child))) {
            return together;
        }
        Field alone = field(child, kind);
        if (alone != null) {
            return alone;
        }
        return together == null ? above : together;
    }

    /** "Nam" is a man; "Năm" is a year. */
    private static boolean isMale(String heading, String key) {
        return (key.equals("nam") || key.equals("male")) && !heading.toLowerCase(Locale.ROOT).contains("ă");
    }
}
