package vn.vinhdanh.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** An invented curriculum vitae. */
final class CvSample {

    private CvSample() {
    }

    static CvDocument full() {
        List<List<String>> courses = IntStream.range(0, 30).mapToObj(i -> List.of("0" + (1 + i % 9) + "/09/" + (1998 + i), "30/06/" + (1999 + i),
            "Trường Đại học Nội vụ Hà Nội", i == 0 ? "Quản lý nhà nước & pháp luật <cơ bản>" : "Bồi dưỡng ngạch chuyên viên", "Chính quy",
            "Cử nhân")).toList();
        return document(photo(), List.of(
            new CvDocument.Section("Thông tin cá nhân", List.of(new CvDocument.Item("Họ và tên khai sinh", "GIÀNG A PÁO"),
                new CvDocument.Item("Tên gọi khác", ""), new CvDocument.Item("Ngày sinh", "02/03/1985"), new CvDocument.Item("Giới tính", "Nam"),
                new CvDocument.Item("Quê quán", "xa\u0303 Sì Lở Lầu, tỉnh Lai Châu, " + "một địa danh rất dài ".repeat(4)),
                new CvDocument.Item("Điện thoại", "*******678")), List.of()),
            new CvDocument.Section("Sức khỏe", List.of(new CvDocument.Item("Chiều cao (cm)", "162,5"), new CvDocument.Item("Nhóm máu", "O+")), List.of()),
            new CvDocument.Section("Đào tạo, bồi dưỡng", List.of(), List.of(new CvDocument.Table(null,
                List.of("Từ ngày", "Đến ngày", "Tên trường", "Chuyên ngành", "Hình thức", "Văn bằng"), List.of(23, 23, 40, 40, 20, 22), courses,
                "Chưa có thông tin"))),
            new CvDocument.Section("Tài sản", List.of(), List.of(new CvDocument.Table(null, List.of("Loại", "Giá trị"), List.of(1, 2), List.of(),
                "Không hiển thị với người xem này")))));
    }

    /** Nothing is known but the name. */
    static CvDocument empty() {
        return document(null, List.of(new CvDocument.Section("Thông tin cá nhân", List.of(new CvDocument.Item("Họ và tên khai sinh", "LÒ"),
            new CvDocument.Item("Quê quán", "")), List.of())));
    }

    /** A history of so many rows is the last part. */
    static CvDocument endingWith(int rows) {
        return document(null, List.of(new CvDocument.Section("Khen thưởng", List.of(), List.of(awards(rows)))));
    }

    /** A part without rows follows the history. */
    static CvDocument beforeAShortEnd(int rows) {
        return document(null, List.of(new CvDocument.Section("Khen thưởng", List.of(), List.of(awards(rows))),
            new CvDocument.Section("Tài sản", List.of(), List.of(new CvDocument.Table(null, List.of("Loại", "Giá trị"), List.of(1, 2), List.of(),
                "Không hiển thị với người xem này")))));
    }

    private static CvDocument.Table awards(int rows) {
        List<List<String>> lines = IntStream.range(0, rows).mapToObj(i -> List.of("15/01/" + (1990 + i % 35), "Lao động tiên tiến", i + "/QĐ-SNV")).toList();
        return new CvDocument.Table(null, List.of("Ngày", "Danh hiệu", "Số quyết định"), List.of(26, 94, 45), lines, "Chưa có thông tin");
    }

    /** Labels of many lengths without values. */
    static CvDocument blank() {
        List<CvDocument.Item> items = List.of("Họ và tên", "Ngày và cơ quan tuyển dụng lần đầu tiên", "Ngày cấp", "Trình độ quản lý nhà nước, an ninh quốc phòng",
            "Nơi ở hiện nay", "Số thẻ bảo hiểm y tế", "Ngày vào Đảng chính thức").stream().map(l -> new CvDocument.Item(l, "")).toList();
        return document(null, List.of(new CvDocument.Section("Thông tin cá nhân", items, List.of()), new CvDocument.Section("Khác", items, List.of())));
    }

    /** The unit's name needs two lines in the head. */
    static CvDocument ofALongUnit() {
        return new CvDocument("Sở Nội vụ", "Phòng Tổ chức, biên chế và tổ chức phi chính phủ", "Lai Châu", Samples.DAY, null, List.of(), "Giàng A Páo", "Giám đốc");
    }

    private static CvDocument document(byte[] photo, List<CvDocument.Section> sections) {
        return new CvDocument("Sở Nội vụ", "Phòng Công chức, viên chức", "Lai Châu", Samples.DAY, photo, sections, "Giàng A Páo", "Giám đốc");
    }

    private static byte[] photo() {
        BufferedImage image = new BufferedImage(472, 708, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().setBackground(Color.BLUE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
