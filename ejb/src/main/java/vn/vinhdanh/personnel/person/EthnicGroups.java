package vn.vinhdanh.personnel.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vinhdanh.shared.VietnameseText;

/** The 54 peoples of Viet Nam (Quyết định 421-TCTK/PPCĐ ngày 02/3/1979), with other names and spellings offices write. A closed list: a word that is none of them is doubtful. */
public final class EthnicGroups {

    private static final String OFFICIAL = "Kinh|Tày|Thái|Mường|Khơ-me|Hoa|Nùng|Mông|Dao|Gia-rai|Ê-đê|Ba-na|Sán Chay|Chăm|Cơ-ho|Xơ-đăng|Sán Dìu|Hrê|Ra-glai|Mnông|Thổ|Xtiêng|Khơ-mú|"
            + "Bru-Vân Kiều|Cơ-tu|Giáy|Tà-ôi|Mạ|Gié-Triêng|Co|Chơ-ro|Xinh-mun|Hà Nhì|Chu-ru|Lào|La Chí|Kháng|Phù Lá|La Hủ|La Ha|Pà Thẻn|Lự|Ngái|Chứt|Lô Lô|Mảng|Cơ Lao|Bố Y|Cống|Si La|Pu Péo|"
            + "Rơ-măm|Brâu|Ơ-đu";
    private static final String OTHER = "Việt|Hmông|Mèo|Khmer|Khơ-me Krôm|Cao Lan|Sán Chỉ|Sán Chí|Jrai|Gia Lai|Rađê|Êđê|Bahnar|Ba Na|Chàm|Kơ-ho|Sê-đăng|Xê-đăng|Rê|Raglay|Ra-glay|Stiêng|Khmú|Bru|Vân Kiều|Pa Cô|Ka-tu|Giẻ-Triêng|"
            + "Cor|Chơ-rau|Xinh Mun|Lô-lô|Mán|Nhắng|Dáy|Hà Nhì Đen|Mày|Rục|Xá|Cờ Lao|Cơ-lao|Tu Dí|Pu-péo|Tà Ôi|Ta-ôi|Mơ-nông|Chu Ru|Châu Ro|Xi La";
    private static final Pattern JOINTS = Pattern.compile("[\\s'’‘ʼ`.-]+");
    private static final Pattern BEHIND = Pattern.compile("\\s*[(,/].*$");
    private static final Set<String> KNOWN = Arrays.stream((OFFICIAL + "|" + OTHER).split("\\|")).map(EthnicGroups::key).collect(Collectors.toUnmodifiableSet());

    private EthnicGroups() {
    }

    /** Is this, with its marks, the name of one of the peoples? Capitals, blanks, hyphens and apostrophes do not count. */
    public static boolean isOne(String text) {
        return text != null && KNOWN.contains(key(text));
    }

    /** The same, also where a branch is told behind it: "Thái đen", "Dao (Dao Tiền)". */
    public static boolean begins(String text) {
        String tidy = BEHIND.matcher(VietnameseText.nfc(text)).replaceAll("");
        for (int end = tidy.length(); end > 0; end = tidy.lastIndexOf(' ', end - 1)) {
            if (isOne(tidy.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return JOINTS.matcher(VietnameseText.nfc(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
