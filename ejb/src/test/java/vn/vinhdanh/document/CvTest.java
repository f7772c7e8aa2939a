package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The curriculum vitae (sơ yếu lý lịch) as PDF and as a Word file that others can open. */
class CvTest {

    @Test
    void theFormHasItsPartsNumberedAndItsFieldsCountedThrough() throws IOException {
        String text = text(Documents.cv(CvSample.full()));
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SƠ YẾU LÝ LỊCH", "I. THÔNG TIN CÁ NHÂN", "II. SỨC KHỎE",
            "III. ĐÀO TẠO, BỒI DƯỠNG", "1. Họ và tên khai sinh: GIÀNG A PÁO", "7. Chiều cao (cm): 162,5", "8. Nhóm máu: O+", "NGƯỜI KHAI", "GIÁM ĐỐC");
        assertThat(text).contains("xã Sì Lở Lầu").doesNotContain("a\u0303");
        assertThat(text).contains("Không hiển thị với người xem này");
    }

    @Test
    void headingsOfALongHistoryAreRepeatedAndTheSignaturesStayTogether() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.cv(CvSample.full()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(pdf.getNumberOfPages());
            assertThat(last.getText(pdf).replaceAll("\\s+", " ")).contains("Tôi xin cam đoan", "NGƯỜI KHAI", "Giàng A Páo");
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(pdf)).contains("Tên trường");
        }
    }

    /** However long the history before it is: an oath and signatures alone on a sheet prove nothing. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 20, 22, 24, 26, 28, 30, 33, 36, 40, 60})
    void theSignaturesNeverStandAloneOnASheet(int rows) throws IOException {
        for (CvDocument form : List.of(CvSample.endingWith(rows), CvSample.beforeAShortEnd(rows))) {
            try (PDDocument pdf = Loader.loadPDF(Documents.cv(form))) {
                PDFTextStripper last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                String before = last.getText(pdf).replaceAll("\\s+", " ").split("Tôi xin cam đoan")[0];
                assertThat(before).containsAnyOf("QĐ-SNV", "Không hiển thị", "Chưa có");
            }
        }
    }

    @Test
    void dotsFillTheRestOfTheLineOfTheirLabel() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.cv(CvSample.blank()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf).lines().filter(l -> l.contains("...."))).hasSizeGreaterThan(3).allMatch(l -> l.matches(".*\\d+\\. \\p{L}.*: ?\\.{5,}.*"));
        }
    }

    @Test
    void linesStandBelowTheMottoAndTheUnitInBothFilesDecree30Of2020AnnexI() throws IOException {
        CvDocument form = CvSample.ofALongUnit();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Documents.cvWord(form)))) {
            assertThat(word.getTables().get(0).getRow(0).getTableCells()).allSatisfy(cell -> {
                assertThat(cell.getParagraphs()).hasSize(3);
                assertThat(cell.getParagraphs().get(2).getBorderTop()).isEqualTo(Borders.SINGLE);
                assertThat(cell.getParagraphs().get(2).getIndentationLeft()).isGreaterThan(100);
            });
        }
        try (Probe pdf = new Probe(Documents.cv(form))) {
            Probe.Line motto = pdf.line("Độc lập");
            Probe.Line body = pdf.line("VÀ TỔ CHỨC PHI CHÍNH PHỦ");
            Probe.Line nation = pdf.line("CỘNG HÒA");
            assertThat(pdf.strokes(1)).anySatisfy(rule -> assertThat(rule.right()).isCloseTo(motto.right(), within(0.5))).anySatisfy(rule -> {
                assertThat(rule.y()).isBetween(body.foot(), body.foot() + 3);
                assertThat(rule.length() / (body.right() - body.left())).isBetween(1 / 3.0, 0.5);
            });
            assertThat(body.right()).isLessThan(nation.left() - 2);
            assertThat(nation.right()).isLessThanOrEqualTo(210 - 15);
        }
    }

    @Test
    void thePhotographIsThereAndWithoutOneItsPlaceSaysSo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.cv(CvSample.full()))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).anyMatch(n -> isImage(resources, n));
        }
        assertThat(text(Documents.cv(CvSample.empty()))).contains("Ảnh màu 4 x 6 cm", "2. Quê quán: ....");
    }

    @Test
    void anotherProgramReadsTheWordFile() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Documents.cvWord(CvSample.full())))) {
            List<String> headings = word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).map(XWPFParagraph::getText).toList();
            assertThat(headings).containsExactly("I. THÔNG TIN CÁ NHÂN", "II. SỨC KHỎE", "III. ĐÀO TẠO, BỒI DƯỠNG", "IV. TÀI SẢN");
            XWPFTable courses = word.getTables().get(2);
            assertThat(courses.getRows()).hasSize(31);
            assertThat(courses.getRow(0).isRepeatHeader()).isTrue();
            assertThat(courses.getRow(1).getCell(3).getText()).isEqualTo("Quản lý nhà nước & pháp luật <cơ bản>");
            assertThat(word.getAllPictures()).singleElement().satisfies(p -> assertThat(p.getData().length).isGreaterThan(500));
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Sơ yếu lý lịch - Giàng A Páo");
            assertThat(word.getTables().get(1).getText()).contains("xã Sì Lở Lầu", "1. Họ và tên khai sinh: GIÀNG A PÁO");
            assertThat(word.getHeaderList()).hasSize(1);
        }
    }

    @Test
    void charactersThatXmlDoesNotKnowDoNotSpoilTheWordFile() throws IOException {
        CvDocument odd = new CvDocument("Sở\u0000 Nội vụ", "\"Phòng\" \uFFFE<b>", "Lai Châu", Samples.DAY, null, List.of(), "H'Linh & Niê", "Giám đốc");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Documents.cvWord(odd)))) {
            assertThat(word.getTables().get(0).getText()).contains("SỞ NỘI VỤ", "\"PHÒNG\" <B>");
            assertThat(word.getProperties().getCoreProperties().getTitle()).endsWith("H'Linh & Niê");
        }
    }

    private static boolean isImage(PDResources resources, COSName name) {
        try {
            return resources.getXObject(name) instanceof PDImageXObject;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
