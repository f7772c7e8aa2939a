package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class CertificateTest {

    private static final List<CertificateLine> TWO =
        List.of(Samples.recipient(1, "Nguyễn Thị Ánh Tuyết"), Samples.recipient(2, "Lò Văn Ưởng"));

    @Test
    void wholePageHoldsTheLinesInTheirOrder() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(TWO, null), CertificatePrint.wholePage()))) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.width(1)).isCloseTo(297, within(0.1));
            assertThat(pdf.height(1)).isCloseTo(210, within(0.1));
            assertThat(pdf.text(1)).containsSubsequence("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "GIÁM ĐỐC SỞ NỘI VỤ",
                "TẶNG", "GIẤY KHEN", "Nguyễn Thị Ánh Tuyết", "Chuyên viên, Phòng Tổ chức, biên chế", "Đã có thành tích xuất sắc");
            assertThat(pdf.text(2)).contains("Lò Văn Ưởng").contains("Quyết định số 05/QĐ-SNV, ngày 05 tháng 01 năm 2026").contains("Số sổ vàng: 02");
            assertThat(pdf.line("GIẤY KHEN").centre()).isCloseTo(148.5, within(0.3));
            assertThat(pdf.line("Nguyễn Thị Ánh Tuyết").centre()).isCloseTo(148.5, within(0.3));
            assertThat(pdf.line("Quyết định số").face()).isEqualTo("Tinos-BoldItalic");
            assertThat(pdf.line("Trần Thị Minh Nguyệt").centre()).isGreaterThan(pdf.line("Quyết định số").right());
        }
    }

    @Test
    void decisionLeftAndPlaceRightStandOnTheSameLines() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(List.of(Samples.recipient(1, "Nguyễn Thị Ánh Tuyết")), null),
            CertificatePrint.wholePage()))) {
            assertThat(pdf.line("Quyết định số").foot()).isCloseTo(pdf.line("Lai Châu, ngày").foot(), within(0.1));
            assertThat(pdf.line("Số sổ vàng").foot()).isCloseTo(pdf.lines(1).stream().filter(l -> l.text().strip().equals("GIÁM ĐỐC"))
                .findFirst().orElseThrow().foot(), within(0.1));
        }
    }

    @Test
    void onlyAuthorityAndTitleAreRed() {
        for (CertificatePrint print : List.of(CertificatePrint.wholePage(), CertificatePrint.onStock(0, 0))) {
            try (Probe pdf = new Probe(Documents.certificates(Samples.praise(TWO, null), print))) {
                List<String> red = pdf.lines(2).stream().filter(line -> line.colour() != 0).map(Probe.Line::text).toList();
                assertThat(red).isEqualTo(print.preprinted() ? List.of() : List.of("GIÁM ĐỐC SỞ NỘI VỤ", "GIẤY KHEN"));
            }
        }
    }

    @Test
    void ruleUnderTheMottoIsAsLongAsTheText() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(TWO, null), CertificatePrint.wholePage()))) {
            Probe.Line motto = pdf.line("Độc lập");
            assertThat(pdf.strokes(1)).anySatisfy(rule -> {
                assertThat(rule.y()).isBetween(motto.foot(), motto.foot() + 3);
                assertThat(rule.length()).isCloseTo(motto.right() - motto.left(), within(0.5));
            });
        }
    }

    @Test
    void titleCertificateNamesTheTitleAndTheCapacity() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.title(TWO, Samples.emblem()), CertificatePrint.wholePage()))) {
            assertThat(pdf.text(1)).containsSubsequence("TẶNG DANH HIỆU", "CHIẾN SĨ THI ĐUA CƠ SỞ").contains("KT. GIÁM ĐỐC").contains("PHÓ GIÁM ĐỐC");
            assertThat(pdf.images(1)).isEqualTo(1);
            assertThat(pdf.images(2)).isEqualTo(1);
        }
    }

    @Test
    void linesSpreadOverThePageWithoutAnEmblemAndLeaveItsPlaceWithOne() {
        try (Probe without = new Probe(Documents.certificates(Samples.praise(TWO, null), CertificatePrint.wholePage()));
             Probe with = new Probe(Documents.certificates(Samples.praise(TWO, Samples.emblem()), CertificatePrint.wholePage()));
             Probe flags = new Probe(Documents.certificates(Samples.title(TWO, null), CertificatePrint.wholePage()))) {
            assertThat(without.images(1)).isZero();
            assertThat(without.line("CỘNG HÒA").foot()).isBetween(25.0, 35.0);
            assertThat(with.lines(1)).allSatisfy(line -> assertThat(line.foot()).isGreaterThan(50));
            assertThat(flags.lines(1)).as("flags stand beside its place").allSatisfy(line -> assertThat(line.foot()).isGreaterThan(50));
        }
    }

    @Test
    void lettersAreAsLargeAsThePageAllows() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(TWO, Samples.emblem()), CertificatePrint.wholePage()))) {
            Probe.Line title = pdf.line("GIẤY KHEN");
            assertThat(title.right() - title.left()).isGreaterThan(90);
            assertThat(pdf.line("Đã có thành tích").foot()).isBetween(130.0, 150.0);
        }
    }

    @Test
    void stockCarriesTheFixedPartAlready() {
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(TWO, Samples.emblem()), CertificatePrint.onStock(0, 0)))) {
            assertThat(pdf.text()).doesNotContain("CỘNG HÒA").doesNotContain("GIẤY KHEN").doesNotContain("TẶNG")
                .contains("Nguyễn Thị Ánh Tuyết").contains("Số sổ vàng: 01").contains("Lai Châu, ngày 05 tháng 01 năm 2026");
            assertThat(pdf.images(1)).isZero();
            assertThat(pdf.strokes(1)).isEmpty();
        }
    }

    @Test
    void offsetShiftsEveryPieceRightAndDown() {
        try (Probe still = new Probe(Documents.certificates(Samples.praise(TWO, null), CertificatePrint.onStock(0, 0)));
             Probe moved = new Probe(Documents.certificates(Samples.praise(TWO, null), CertificatePrint.onStock(3.5, -2)))) {
            List<Probe.Line> before = still.lines();
            List<Probe.Line> after = moved.lines();
            assertThat(after).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).text()).isEqualTo(before.get(i).text());
                assertThat(after.get(i).left() - before.get(i).left()).isCloseTo(3.5, within(0.05));
                assertThat(after.get(i).foot() - before.get(i).foot()).isCloseTo(-2, within(0.05));
            }
        }
    }

    @Test
    void longTextsStayInsideTheFrameAndAboveTheSignature() {
        List<CertificateLine> lines = new ArrayList<>();
        lines.add(new CertificateLine(1, "Trung tâm Phục vụ hành chính công tỉnh ".repeat(6).substring(0, 200), "Sở Nội vụ ".repeat(20), "Đã có thành tích ".repeat(40)));
        lines.add(new CertificateLine(2, "W".repeat(200), null, "x".repeat(600)));
        try (Probe pdf = new Probe(Documents.certificates(Samples.praise(lines, null), CertificatePrint.wholePage()))) {
            double signature = pdf.line("Lai Châu, ngày").foot();
            for (Probe.Line line : pdf.lines()) {
                assertThat(line.left()).isGreaterThan(14);
                assertThat(line.right()).isLessThan(283);
                if (line.text().contains("Đã có thành tích") || line.text().contains("xxx")) {
                    assertThat(line.foot()).isLessThan(signature - 4);
                }
            }
            assertThat(pdf.text(1).replaceAll("\\s+", " ")).contains("Trung tâm Phục vụ hành chính công tỉnh".repeat(1)).contains("Sở Nội vụ Sở Nội vụ");
            assertThat(pdf.text(2).replaceAll("[^W]", "")).hasSize(200);
        }
    }

    @Test
    void zipHoldsOneFileForEachRecipient() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.certificatesZip(Samples.praise(TWO, null), CertificatePrint.wholePage(), out);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                try (Probe pdf = new Probe(zip.readAllBytes())) {
                    assertThat(pdf.pages()).isEqualTo(1);
                    assertThat(pdf.text()).contains("Số sổ vàng: 0" + names.size());
                }
            }
        }
        assertThat(names).containsExactly("001-nguyen-thi-anh-tuyet.pdf", "002-lo-van-uong.pdf");
    }

    @Test
    void manyMayPrintAtOnce() {
        Set<String> texts = IntStream.range(0, 24).parallel()
            .mapToObj(i -> Documents.certificates(Samples.praise(TWO, null), CertificatePrint.wholePage())).map(file -> {
                try (Probe pdf = new Probe(file)) {
                    return pdf.text();
                }
            }).collect(Collectors.toSet());
        assertThat(texts).hasSize(1);
    }

    @Test
    void thousandCertificatesShareTheirFixedPart() {
        List<CertificateLine> lines = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            lines.add(Samples.recipient(i, "Nguyễn Văn " + i));
        }
        byte[] file = Documents.certificates(Samples.praise(lines, Samples.emblem()), CertificatePrint.wholePage());
        assertThat(file.length).isLessThan(1_200_000);
    }
}
