package vn.vinhdanh.personnel.imports.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.shared.Texts;

/**
 * The headings of the person file's fields in staff lists: the catalogue's own words in both languages, and those that offices use. As in
 * {@link HeadingWords} the first pattern that fits decides, so the more special stand above the more general.
 */
final class RecordHeadings {

    private record Word(Field field, Pattern pattern) {
    }

    private static final Set<Field> DAYS_OF_ENTRY = EnumSet.of(Field.JOINED_ON, Field.AGENCY_JOINED_ON, Field.PARTY_JOINED_ON, Field.PARTY_OFFICIAL_ON);
    private static final Map<String, Field> NAMES = names();
    private static final List<Word> WORDS = new ArrayList<>();

    static {
        word(Field.ID_ISSUED_ON, "^ngay cap$|^ngay cap.*(cccd|can cuoc|cmnd|\\bcmt|dinh danh|ddcn)|(cccd|can cuoc|cmnd|\\bcmt|dinh danh|ddcn).*ngay cap|id card issued|date of issue");
        // paid beyond the table, next raises, and days of the rank: known, and not taken
        word(null, "(noi|ngay|co quan|nguoi) cap\\b|tai khoan|ma so thue|phu cap|vuot khung|thuong tru|tam tru|(luong|bac).*(lan sau|lan toi|ke tiep|tiep theo|du kien)|next (step|raise)|^ngay.*\\bngach");
        word(Field.SOCIAL_INSURANCE_NO, "^(?!.*(ngay|thoi gian|muc dong|thang)).*(bhxh|bao hiem xa hoi|social insurance)");
        word(Field.HEALTH_CARD_NO, "^(?!.*(ngay|thoi gian|muc dong|thang)).*(bhyt|bao hiem y te|health (insurance|card))");
        word(null, "bhxh|bhyt|bao hiem|insurance");
        word(Field.PHONE, "dien thoai|di dong|mobile|phone|\\bsdt\\b|so dt|^dt$");
        word(Field.BIRTH_PLACE, "noi sinh|place of birth|birth ?place");
        word(Field.HOME_TOWN, "que quan|nguyen quan|^que$|home ?town|native place");
        word(Field.RELIGION, "ton giao|religion");
        word(Field.RESIDENCE, "^(?!.*(mail|thu dien tu)).*(noi o\\b|cho o\\b|dia chi|address|residence)");
        word(Field.OTHER_NAME, "ten goi khac|ten khac|bi danh|other names?|alias");
        word(Field.FAMILY_BACKGROUND, "thanh phan|family background");
        word(Field.EARLIER_JOB, "nghe nghiep (truoc|khi|ban than)|truoc khi (duoc )?tuyen dung|occupation before");
        word(Field.FIRST_EMPLOYER, "(co quan|don vi)( nao)?( da)? tuyen dung|vao co quan nao|recruited by");
        word(Field.AGENCY_JOINED_ON, "(ngay|vao|ve|den).*(co quan|don vi|so) (hien nay|hien tai|nay|dang|hien dang)|(present|current) (agency|office|unit)");
        word(Field.JOINED_ON, "tuyen dung|vao nganh|vao bien che|bat dau (lam|cong tac)|tham gia cong tac|nam vao lam|recruit|hired?\\b|^ngay bat dau$");
        word(Field.AGENCY_JOINED_ON, "vao (lam|co quan|don vi|so)\\b|nam vao|nhan cong tac|(ve|den) (co quan|don vi|so)\\b|^joined|^date joined|start date|date of (entry|joining)");
        word(Field.PARTY_POST, "(chuc vu|chuc danh).*\\bdang\\b|\\bdang vu\\b|cap uy|party post");
        word(Field.PARTY_OFFICIAL_ON, "\\bdang\\b.*chinh thuc|chinh thuc.*\\bdang\\b|^ngay chinh thuc$|full party|party.*(full|official)");
        word(Field.PARTY_JOINED_ON, "vao dang|ket nap|\\bdang\\b.*du bi|du bi.*\\bdang\\b|party");
        word(Field.UNION_JOINED_ON, "vao (doan|cong doan)|doan the|mass organi[sz]ation");
        word(Field.ARMY_FROM, "nhap ngu|enlisted");
        word(Field.ARMY_TO, "xuat ngu|discharged");
        word(Field.ARMY_RANK, "quan ham|military rank");
        word(Field.POLICY_SUBJECT, "chinh sach|thuong binh|policy subject");
        word(Field.GENERAL_EDUCATION, "pho thong|(trinh do|hoc van).*van hoa|^van hoa$|general education");
        word(Field.ACADEMIC_TITLE, "hoc ham|academic title");
        word(Field.POLITICAL_THEORY, "ly luan|\\bllct\\b|political theory");
        word(Field.STATE_MANAGEMENT, "quan ly nha nuoc|\\bqlnn\\b|state management");
        word(Field.DEFENCE_EDUCATION, "quoc phong|\\bqp ?an\\b|defen[cs]e");
        word(Field.COMPUTER_SKILLS, "tin hoc|computer");
        word(Field.FOREIGN_LANGUAGES, "ngoai ngu|foreign lang");
        word(Field.ETHNIC_LANGUAGE, "tieng dan toc|minority");
        word(Field.HIGHEST_DEGREE, "trinh do|chuyen mon cao|^chuyen mon( nghiep vu)?$|bang cap|hoc vi|highest|qualification");
        word(Field.HONOUR_TITLE, "danh hieu.*(nha nuoc|nhan dan|uu tu|phong|cao)|honorary");
        word(Field.REAPPOINTED_ON, "(ngay|nam|thoi diem).*bo nhiem lai|^bo nhiem lai|reappoint");
        word(Field.POSTED_FROM, "(giu|dam nhiem|nhan) (chuc|vi tri|nhiem vu)|(chuc vu|chuc danh|vi tri|don vi|phong).*(tu ngay|tu thang|ngay nhan)|tu ngay.*(chuc vu|don vi|vi tri)|in the (present )?(post|position)|(post|position).*since");
        word(Field.APPOINTED_ON, "(ngay|nam|thoi diem|thoi gian).*bo nhiem|appointed|appointment");
        word(Field.PLANNED_POST, "quy hoach|post planned");
        word(Field.OTHER_POSTS, "kiem nhiem|further posts");
        word(Field.MAIN_WORK, "(cong viec|nhiem vu) chinh|cong viec duoc giao|main work");
        word(Field.STRENGTHS, "so truong|strengths");
        word(Field.JOB_GROUP, "nhom (vi tri|vtvl|vl)|group of the job");
        word(Field.JOB_POSITION, "vi tri viec lam|\\bvtvl\\b|job position");
        word(Field.HEALTH_CHECKED_ON, "ngay kham|examined");
        word(Field.HEALTH_STATE, "suc khoe|state of health");
        word(Field.HEIGHT_CM, "chieu cao|height");
        word(Field.WEIGHT_KG, "can nang|weight");
        word(Field.BLOOD_GROUP, "nhom mau|blood");
        word(Field.PAY_FROM, "moc (nang|huong|xep|tinh)|(ngay|thoi diem|thoi gian|\\btu\\b).*huong|huong.*(\\btu\\b|ngay)|(ngay|thoi diem).*(xep|nang) (luong|bac)|^ngay.*\\b(bac|luong)|step since|paid since|pay since");
    }

    private RecordHeadings() {
    }

    private static void word(Field field, String pattern) {
        WORDS.add(new Word(field, Pattern.compile(pattern)));
    }

    /** The words under which forms, lists and templates name the fields. */
    private static Map<String, Field> names() {
        Map<String, Field> names = new HashMap<>();
        for (Texts texts : List.of(Texts.of(Texts.VIETNAMESE), Texts.of(Locale.ENGLISH))) {
            for (Field field : Field.choices(ImportKind.ROSTER)) {
                names.putIfAbsent(plain(texts.of(field)), field);
            }
        }
        return names;
    }

    private static String plain(String words) {
        return HeadingWords.key(words.replace('(', ' ').replace(')', ' '));
    }

    /** The field of this very name. */
    static Field named(String heading) {
        return NAMES.get(plain(heading));
    }

    /** What a heading means; what stands in brackets tells one day of entry from another, and nothing else. */
    static Field field(String key, String heading) {
        Field field = field(key);
        Field whole = field == null || !DAYS_OF_ENTRY.contains(field) ? null : field(plain(heading));
        return whole == null || !DAYS_OF_ENTRY.contains(whole) ? field : whole;
    }

    /** Does a pattern speak of this heading, be it as of a column that is not taken? */
    static boolean knows(String key) {
        return WORDS.stream().anyMatch(w -> w.pattern().matcher(key).find());
    }

    /** What the first pattern that fits says; null also for a column that is known and not taken. */
    private static Field field(String key) {
        return WORDS.stream().filter(w -> w.pattern().matcher(key).find()).findFirst().map(Word::field).orElse(null);
    }
}
