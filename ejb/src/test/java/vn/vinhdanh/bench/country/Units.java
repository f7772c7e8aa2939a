package vn.vinhdanh.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import vn.vinhdanh.shared.VietnameseText;

/**
 * The tree of units: one root, 34 provinces, ten departments in each, divisions and communes below the departments. A province alone is the
 * same tree with fewer divisions.
 */
final class Units {

    static final long ROOT = 500_000_000L;
    static final int PROVINCES = 34;
    static final int DEPARTMENTS = PROVINCES * 10;
    private static final String[] MATTERS = {"Tổ chức cán bộ", "Tổng hợp", "Tài chính", "Kế hoạch", "Văn thư, lưu trữ", "Cải cách hành chính", "Thanh tra",
        "Công tác thanh niên", "Thi đua, khen thưởng", "Lao động, việc làm", "Người có công", "Đào tạo, bồi dưỡng", "Công chức, viên chức", "Chính quyền địa phương"};
    private static final String[] PLACES = {"Lai Châu", "Hà Nội", "Cao Bằng", "Tuyên Quang", "Điện Biên", "Sơn La", "Lào Cai", "Thái Nguyên", "Lạng Sơn", "Quảng Ninh",
        "Bắc Ninh", "Phú Thọ", "Hải Phòng", "Hưng Yên", "Ninh Bình", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Huế", "Đà Nẵng", "Quảng Ngãi", "Gia Lai",
        "Khánh Hòa", "Đắk Lắk", "Lâm Đồng", "Đồng Nai", "Thành phố Hồ Chí Minh", "Tây Ninh", "Đồng Tháp", "Vĩnh Long", "An Giang", "Cần Thơ", "Cà Mau"};

    private final int count;
    private final String[] names;

    Units(int people) {
        count = people >= 1_000_000 ? 12_000 : 2_500;
        names = new String[count];
    }

    /** Where somebody serves: below the departments nine times of ten. */
    int pick(SplittableRandom random) {
        return random.nextInt(10) == 0 ? 1 + PROVINCES + random.nextInt(DEPARTMENTS) : 1 + PROVINCES + DEPARTMENTS + random.nextInt(count - 1 - PROVINCES - DEPARTMENTS);
    }

    String name(int unit) {
        return names[unit];
    }

    void write(Connection connection) throws SQLException {
        CopyLines lines = new CopyLines(connection, "unit (id, code, name, norm_name, kind, parent_id, path, sort_order, valid_from)");
        String[] paths = new String[count];
        for (int i = 0; i < count; i++) {
            int parent = parent(i);
            names[i] = title(i);
            paths[i] = (parent < 0 ? "/" : paths[parent]) + (ROOT + i) + "/";
            String kind = i <= PROVINCES ? "OTHER" : i <= PROVINCES + DEPARTMENTS ? "DEPARTMENT" : i % 3 == 0 ? "COMMUNE" : "DIVISION";
            lines.row(ROOT + i, "U" + i, names[i], VietnameseText.search(names[i]), kind, parent < 0 ? null : ROOT + parent, paths[i], i, "2010-01-01");
        }
        lines.end();
    }

    private static int parent(int unit) {
        if (unit <= PROVINCES) {
            return unit == 0 ? -1 : 0;
        }
        int department = unit - 1 - PROVINCES;
        return department < DEPARTMENTS ? 1 + department % PROVINCES : 1 + PROVINCES + (department - DEPARTMENTS) % DEPARTMENTS;
    }

    private static String title(int unit) {
        if (unit == 0) {
            return "Cơ quan, đơn vị cả nước";
        }
        if (unit <= PROVINCES) {
            return "Tỉnh " + PLACES[unit - 1];
        }
        int department = unit - 1 - PROVINCES;
        if (department < DEPARTMENTS) {
            return "Sở " + MATTERS[department / PROVINCES] + " " + PLACES[department % PROVINCES];
        }
        return (unit % 3 == 0 ? "Xã " + PLACES[unit % PLACES.length] + " " : "Phòng " + MATTERS[unit % MATTERS.length] + " ") + (unit / 100);
    }
}
