package vn.vinhdanh.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Documents of an invented year-end in the department, for tests and for looking at. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final String REASON = "đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025";

    private Samples() {
    }

    static Letterhead head(String symbol) {
        return new Letterhead("Ủy ban nhân dân tỉnh Lai Châu", "Sở Nội vụ", 5, symbol, "Lai Châu", DAY);
    }

    static Signatory director() {
        return Signatory.head("Giám đốc", "Trần Thị Minh Nguyệt");
    }

    static AwardLine collective(String name) {
        return new AwardLine(AwardGroup.COLLECTIVE, name, null, "Sở Nội vụ tỉnh Lai Châu", "Giấy khen", new BigDecimal("0.60"), 1_410_000L);
    }

    static AwardLine person(String name) {
        return new AwardLine(AwardGroup.INDIVIDUAL, name, "Chuyên viên", "Phòng Tổ chức, biên chế", "Giấy khen", new BigDecimal("0.30"), 710_000L);
    }

    static List<AwardLine> lines() {
        List<AwardLine> lines = new ArrayList<>();
        lines.add(person("Nguyễn Thị Ánh Tuyết"));
        lines.add(person("Lò Văn Ưởng"));
        lines.add(new AwardLine(AwardGroup.HOUSEHOLD, "Hộ ông Vàng A Sử", null, "Bản Nà Tăm, xã Bình Lư", "Giấy khen", new BigDecimal("0.45"), 1_060_000L));
        lines.add(collective("Phòng Thi đua - Khen thưởng"));
        lines.add(collective("Trung tâm Lưu trữ lịch sử"));
        for (int i = 1; i <= 12; i++) {
            lines.add(person("Đặng Quỳnh Hương " + i));
        }
        return lines;
    }

    static DecisionDocument decision(List<AwardLine> lines) {
        return new DecisionDocument(head("QĐ-SNV"), DecisionWording.subject("Giấy khen", lines, REASON), "Giám đốc Sở Nội vụ",
            List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
                "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, "
                    + "khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng",
                "Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 01 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu quy định chức năng, nhiệm vụ, "
                    + "quyền hạn và cơ cấu tổ chức của Sở Nội vụ tỉnh Lai Châu",
                DecisionWording.minutesBasis("02/BB-HĐTĐKT", LocalDate.of(2025, 12, 30), "Hội đồng Thi đua - Khen thưởng Sở Nội vụ"),
                DecisionWording.proposalBasis("Trưởng phòng Thi đua - Khen thưởng")),
            DecisionWording.articles("Giấy khen", lines, REASON, "Quỹ thi đua, khen thưởng năm 2026 của Sở Nội vụ",
                "Chánh Văn phòng Sở, Trưởng phòng Thi đua - Khen thưởng"),
            List.of(new AwardAnnex("Danh sách tập thể, cá nhân, hộ gia đình được tặng Giấy khen", lines)), director(),
            List.of("Như Điều 3", "UBND tỉnh (báo cáo)", "Ban Giám đốc Sở", "Lưu: VT, TĐKT (02)"));
    }

    static LocalDateTime time(int hour, int minute) {
        return LocalDateTime.of(2025, 12, 30, hour, minute);
    }

    static SubmissionDocument submission() {
        List<AwardLine> lines = List.of(
            new AwardLine(AwardGroup.INDIVIDUAL, "Nguyễn Thị Ánh Tuyết", "Trưởng phòng", "Phòng Tổ chức, biên chế",
                "Chiến sĩ thi đua cấp tỉnh", new BigDecimal("3.0"), 7_590_000L,
                List.of("Chiến sĩ thi đua cơ sở năm 2023, Quyết định số 12/QĐ-SNV ngày 10/01/2024", "Chiến sĩ thi đua cơ sở năm 2024, Quyết định số 09/QĐ-SNV ngày 08/01/2025",
                    "Chiến sĩ thi đua cơ sở năm 2025, Quyết định số 05/QĐ-SNV ngày 05/01/2026",
                    "Sáng kiến cấp tỉnh năm 2024: \"Số hóa hồ sơ công chức, viên chức của tỉnh\", Quyết định số 1234/QĐ-UBND ngày 20/12/2024")),
            new AwardLine(AwardGroup.INDIVIDUAL, "Lò Văn Ưởng", "Chuyên viên", "Văn phòng Sở", "Chiến sĩ thi đua cấp tỉnh", null, null, List.of("Chiến sĩ thi đua cơ sở năm 2025, Quyết định số 05/QĐ-SNV ngày 05/01/2026")));
        return new SubmissionDocument(head("TTr-SNV"), "Về việc đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh năm 2026",
            List.of("Chủ tịch Ủy ban nhân dân tỉnh Lai Châu"),
            List.of("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025"),
            List.of("Thực hiện kế hoạch tổng kết phong trào thi đua năm 2026, Hội đồng Thi đua - Khen thưởng Sở Nội vụ đã họp ngày 30 tháng 12 "
                + "năm 2025, xem xét thành tích và bỏ phiếu kín đối với từng trường hợp."),
            votes(), null, List.of(new AwardAnnex("Danh sách cá nhân đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh", lines)),
            List.of("Báo cáo thành tích của từng cá nhân", "Biên bản họp Hội đồng Thi đua - Khen thưởng", "Quyết định công nhận sáng kiến"),
            new Signatory(SigningCapacity.DEPUTY, "Giám đốc", "Phó Giám đốc", "Lê Quang Huy"), List.of("Như trên", "Lưu: VT, TĐKT (02)"));
    }

    static List<VoteLine> votes() {
        return List.of(new VoteLine("Nguyễn Thị Ánh Tuyết", "Trưởng phòng Tổ chức, biên chế", "Chiến sĩ thi đua cấp tỉnh", 14, 1, 0, 0, 15, 14, true),
            new VoteLine("Lò Văn Ưởng", "Chuyên viên Văn phòng Sở", "Chiến sĩ thi đua cấp tỉnh", 13, 1, 1, 0, 15, 14, false));
    }

    static MinutesDocument minutes() {
        Attendee chair = new Attendee("Trần Thị Minh Nguyệt", "Giám đốc Sở", "Chủ tịch Hội đồng", null);
        Attendee secretary = new Attendee("Phạm Thị Hồng Nhung", "Trưởng phòng Thi đua - Khen thưởng", "Thư ký Hội đồng", null);
        Letterhead head = new Letterhead("Sở Nội vụ tỉnh Lai Châu", "Hội đồng\nThi đua - Khen thưởng", 2, "BB-HĐTĐKT", "Lai Châu", null);
        return new MinutesDocument(head, "Họp Hội đồng Thi đua - Khen thưởng Sở Nội vụ xét khen thưởng năm 2025", time(8, 0), time(11, 30),
            "Phòng họp số 1, trụ sở Sở Nội vụ tỉnh Lai Châu", 15, 2,
            List.of(chair, new Attendee("Lê Quang Huy", "Phó Giám đốc Sở", "Phó Chủ tịch Hội đồng", null), secretary),
            List.of(new Attendee("Vàng A Páo", "Chánh Thanh tra Sở", "Ủy viên", "đi công tác, biểu quyết bằng văn bản")), chair, secretary,
            List.of("# 1. Báo cáo kết quả thẩm định hồ sơ", "Thư ký Hội đồng báo cáo: đã tiếp nhận 02 hồ sơ, 02 hồ sơ đủ điều kiện.",
                "# 2. Ý kiến thảo luận", "Các thành viên Hội đồng nhất trí với báo cáo thẩm định."),
            List.of("Hình thức: bỏ phiếu kín đối với 2 nội dung.", "Ban kiểm phiếu: Lê Quang Huy (Trưởng ban), Vàng A Páo.",
                "Số phiếu phát ra: 14; số phiếu thu về: 14; số phiếu không thu về: 0."),
            votes(), List.of(new WrittenVote("Vàng A Páo", "Nguyễn Thị Ánh Tuyết", "Đồng ý", LocalDate.of(2025, 12, 29))),
            List.of("Hội đồng thống nhất đề nghị Giám đốc Sở trình Chủ tịch UBND tỉnh đối với các trường hợp đạt đủ số phiếu."),
            List.of("Thành viên Hội đồng", "Lưu: VT, hồ sơ HĐ"));
    }

    static CertificateSet praise(List<CertificateLine> lines, byte[] emblem) {
        return new CertificateSet(CertificateKind.PRAISE, "Giấy khen", "Giám đốc Sở Nội vụ", "05/QĐ-SNV", DAY, "Lai Châu", director(), emblem, lines);
    }

    static CertificateSet title(List<CertificateLine> lines, byte[] emblem) {
        return new CertificateSet(CertificateKind.TITLE, "Chiến sĩ thi đua cơ sở", "Giám đốc Sở Nội vụ", "06/QĐ-SNV", DAY, "Lai Châu",
            new Signatory(SigningCapacity.DEPUTY, "Giám đốc", "Phó Giám đốc", "Lê Quang Huy"), emblem, lines);
    }

    static CertificateLine recipient(int number, String name) {
        return new CertificateLine(number, name, "Chuyên viên, Phòng Tổ chức, biên chế", REASON.replace("đã có", "Đã có"));
    }

    /** A plain stand-in for the emblem that an administrator uploads. */
    static byte[] emblem() {
        try {
            java.awt.image.BufferedImage image = new java.awt.image.BufferedImage(200, 210, java.awt.image.BufferedImage.TYPE_INT_ARGB);
            java.awt.Graphics2D pen = image.createGraphics();
            pen.setColor(java.awt.Color.RED);
            pen.fillOval(0, 0, 200, 210);
            pen.dispose();
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            javax.imageio.ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
