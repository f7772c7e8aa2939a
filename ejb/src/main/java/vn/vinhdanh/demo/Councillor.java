package vn.vinhdanh.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A member of the demonstration department's council besides the director.
 *
 * @param position office held outside the council
 * @param unit     where; null for the leaders of the department
 */
record Councillor(String username, String name, String position, String unit) {

    /** All of them in the order of their accounts. */
    static final List<Councillor> ALL = numbered(List.of(
            List.of("Lê Văn Thành", "Phó Giám đốc Sở"),
            List.of("Nguyễn Thị Bích Ngọc", "Phó Giám đốc Sở"),
            List.of("Đào Xuân Hải", "Chánh Văn phòng", "Văn phòng Sở"),
            List.of("Vũ Đình Khải", "Trưởng phòng", "Phòng Tổ chức, biên chế"),
            List.of("Giàng A Páo", "Trưởng phòng", "Phòng Công chức, viên chức"),
            List.of("Phạm Thị Hồng Nhung", "Trưởng phòng", "Phòng Cải cách hành chính"),
            List.of("Bùi Quang Huy", "Trưởng phòng", "Phòng Thi đua - Khen thưởng"),
            List.of("Lý Thị Sao", "Trưởng phòng", "Phòng Lao động, việc làm"),
            List.of("Trần Văn Quyết", "Trưởng phòng", "Phòng Người có công"),
            List.of("Đặng Thị Kim Oanh", "Chủ tịch Công đoàn Sở"),
            List.of("Nguyễn Hữu Phước", "Trưởng phòng", "Phòng Kế hoạch - Tài chính"),
            List.of("Mùa A Tủa", "Giám đốc", "Trung tâm Lưu trữ lịch sử"),
            List.of("Hà Thị Thanh Tâm", "Phó Chánh Văn phòng", "Văn phòng Sở")));

    private static List<Councillor> numbered(List<List<String>> people) {
        List<Councillor> all = new ArrayList<>();
        for (List<String> person : people) {
            all.add(new Councillor("hoidong" + (all.size() + 1), person.get(0), person.get(1), person.size() > 2 ? person.get(2) : null));
        }
        return List.copyOf(all);
    }
}
