package vn.vinhdanh.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A member of the demonstration department's council besides the director; the heads are those of the roster.
 *
 * @param position office held outside the council
 * @param unit     where; null for the leaders of the department
 */
record Councillor(String username, String name, String position, String unit) {

    /** All of them in the order of their accounts. */
    static final List<Councillor> ALL = numbered(List.of(
            List.of("Lê Văn Thành", "Phó Giám đốc Sở"),
            List.of("Nguyễn Thị Bích Ngọc", "Phó Giám đốc Sở"),
            List.of("Khoàng A Lâm", "Chánh Văn phòng", "Văn phòng Sở"),
            List.of("Đỗ Minh Lâm", "Chánh Thanh tra", "Thanh tra Sở"),
            List.of("Sùng Công Cường", "Trưởng phòng", "Phòng Tổ chức, biên chế và tổ chức phi chính phủ"),
            List.of("Trần Đức Dìn", "Trưởng phòng", "Phòng Công chức, viên chức"),
            List.of("Ma Minh Khánh", "Trưởng phòng", "Phòng Xây dựng chính quyền và công tác thanh niên"),
            List.of("Đặng Thu Lan", "Trưởng phòng", "Phòng Cải cách hành chính"),
            List.of("Hồ Thị Hồng Mẩy", "Trưởng phòng", "Phòng Thi đua - Khen thưởng"),
            List.of("Hoàng Thị Kim Yến", "Trưởng phòng", "Phòng Lao động, việc làm và giáo dục nghề nghiệp"),
            List.of("Cà Seo Tùng", "Trưởng phòng", "Phòng Người có công"),
            List.of("Điêu Trọng Ỷ", "Giám đốc", "Trung tâm Lưu trữ lịch sử tỉnh"),
            List.of("Đặng Thị Kim Oanh", "Chủ tịch Công đoàn Sở")));

    private static List<Councillor> numbered(List<List<String>> people) {
        List<Councillor> all = new ArrayList<>();
        for (List<String> person : people) {
            all.add(new Councillor("hoidong" + (all.size() + 1), person.get(0), person.get(1), person.size() > 2 ? person.get(2) : null));
        }
        return List.copyOf(all);
    }
}
