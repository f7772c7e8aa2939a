package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The decision as Decree 30/2020, annex I, wants it. */
class DecisionLayoutTest {

    private static final double LEFT = 30;
    private static final double RIGHT = 210 - 15;

    @Test
    void headHasIssuerLeftAndNationRight() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            Probe.Line nation = pdf.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            Probe.Line motto = pdf.line("Độc lập - Tự do - Hạnh phúc");
            Probe.Line issuer = pdf.line("SỞ NỘI VỤ");
            assertThat(pdf.width(1)).isCloseTo(210, within(0.1));
            assertThat(pdf.height(1)).isCloseTo(297, within(0.1));
            assertThat(nation.face()).isEqualTo("Tinos-Bold");
            assertThat(nation.size()).isEqualTo(12);
            assertThat(motto.size()).isEqualTo(13);
            assertThat(nation.centre()).isCloseTo(LEFT + 165 * 0.725, within(0.5));
            assertThat(issuer.face()).isEqualTo("Tinos-Bold");
            assertThat(issuer.centre()).isCloseTo(LEFT + 165 * 0.225, within(0.5));
            assertThat(pdf.line("ỦY BAN NHÂN DÂN").face()).isEqualTo("Tinos-Regular");
            assertThat(nation.foot()).isBetween(20.0, 26.0);
        }
    }

    @Test
    void ruleUnderTheMottoIsAsLongAsTheText() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            Probe.Line motto = pdf.line("Độc lập");
            Probe.Line issuer = pdf.line("SỞ NỘI VỤ");
            assertThat(pdf.strokes(1)).anySatisfy(rule -> {
                assertThat(rule.y()).isBetween(motto.foot(), motto.foot() + 3);
                assertThat(rule.left()).isCloseTo(motto.left(), within(0.5));
                assertThat(rule.right()).isCloseTo(motto.right(), within(0.5));
            }).anySatisfy(rule -> {
                assertThat(rule.y()).isBetween(issuer.foot(), issuer.foot() + 3);
                assertThat(rule.length() / (issuer.right() - issuer.left())).isBetween(1 / 3.0, 0.5);
            });
        }
    }

    @Test
    void numberAndDateStandInOneRow() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            Probe.Line number = pdf.line("Số: 05/QĐ-SNV");
            Probe.Line date = pdf.line("Lai Châu, ngày 05 tháng 01 năm 2026");
            assertThat(number.size()).isEqualTo(13);
            assertThat(date.face()).isEqualTo("Tinos-Italic");
            assertThat(number.foot()).isCloseTo(date.foot(), within(1.0));
        }
    }

    @Test
    void bodyIsFourteenPointsBetweenTheMargins() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            Probe.Line basis = pdf.line("Căn cứ Nghị định số 152/2025/NĐ-CP");
            assertThat(basis.face()).isEqualTo("Tinos-Italic");
            assertThat(basis.size()).isEqualTo(14);
            assertThat(basis.left()).isCloseTo(LEFT + 12.7, within(0.3));
            assertThat(basis.right()).isCloseTo(RIGHT, within(0.8));
            assertThat(pdf.lines(1)).allSatisfy(line -> assertThat(line.left()).isGreaterThan(LEFT - 0.1));
            assertThat(pdf.lines(1)).allSatisfy(line -> assertThat(line.right()).isLessThan(RIGHT + 0.8));
            assertThat(pdf.lines(1)).allSatisfy(line -> assertThat(line.foot()).isBetween(20.0, 277.0));
            double first = pdf.line("Căn cứ Luật Thi đua").foot();
            assertThat((basis.foot() - first) * 72 / 25.4).as("at least single spacing and 6 points between paragraphs").isBetween(22.0, 26.0);
            assertThat(pdf.line("Điều 1.").face()).isEqualTo("Tinos-Bold");
            assertThat(pdf.text()).contains("ngày 15 tháng 6 năm 2022;").contains("Theo đề nghị của Trưởng phòng Thi đua - Khen thưởng.")
                .contains("thi hành Quyết định này./.");
        }
    }

    @Test
    void signatureStandsRightAndRecipientsLeft() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            Probe.Line name = pdf.line("Trần Thị Minh Nguyệt");
            assertThat(name.face()).isEqualTo("Tinos-Bold");
            assertThat(name.centre()).isCloseTo(LEFT + 165 * 0.725, within(0.5));
            assertThat(pdf.line("Nơi nhận:").face()).isEqualTo("Tinos-BoldItalic");
            assertThat(pdf.line("Nơi nhận:").size()).isEqualTo(12);
            assertThat(pdf.line("- Như Điều 3;").size()).isEqualTo(11);
            assertThat(pdf.text()).contains("- Lưu: VT, TĐKT (02).");
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndTheAnnexByItself() {
        try (Probe pdf = new Probe(Documents.decision(longer(Samples.decision(Samples.lines()))))) {
            assertThat(pdf.pages()).isEqualTo(4);
            assertThat(numbers(pdf)).containsExactly("", "2", "", "2");
            Probe.Line two = pdf.lines(2).get(0);
            assertThat(two.centre()).isCloseTo((LEFT + RIGHT) / 2, within(0.5));
            assertThat(two.foot()).isLessThan(20);
            assertThat(two.size()).isEqualTo(14);
        }
    }

    @Test
    void aLetterThatFitsOnePageIsNotTornApart() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            assertThat(pdf.text(1)).contains("Căn cứ Luật Thi đua").contains("thi hành Quyết định này./.").contains("Trần Thị Minh Nguyệt");
            assertThat(pdf.width(2)).as("the annex follows").isCloseTo(297, within(0.1));
        }
    }

    @Test
    void aLongerLetterFillsItsFirstPageAndKeepsTheLastArticleWithTheSignature() {
        try (Probe pdf = new Probe(Documents.decision(longer(Samples.decision(Samples.lines()))))) {
            assertThat(pdf.text(2)).contains("Điều 3.").contains("Trần Thị Minh Nguyệt");
            double last = pdf.lines(1).stream().mapToDouble(Probe.Line::foot).max().orElseThrow();
            assertThat(last).as("foot of the last line of page 1 in millimetres").isGreaterThan(235);
        }
    }

    private static DecisionDocument longer(DecisionDocument model) {
        List<String> bases = new ArrayList<>(model.bases());
        for (int n = 1; n <= 4; n++) {
            bases.add(n, "Căn cứ Quyết định số " + n + "0/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Lai Châu quy định chức năng,"
                + " nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Nội vụ tỉnh Lai Châu");
        }
        return new DecisionDocument(model.head(), model.subject(), model.authority(), bases, model.articles(), model.annexes(), model.signatory(),
            model.recipients());
    }

    @Test
    void forOneRecipientTheArticlesSpeakOfOne() {
        AwardLine one = Samples.person("Nguyễn Văn An");
        List<String> articles = DecisionWording.articles("Giấy khen", List.of(one), "đã có thành tích", "Quỹ", "Chánh Văn phòng Sở");
        assertThat(articles.get(1)).startsWith("Mức tiền thưởng là ").doesNotContain("từng").doesNotContain("Tổng số");
        assertThat(articles.get(2)).contains("Chánh Văn phòng Sở và cá nhân có tên tại Điều 1").doesNotContain("tập thể");
        List<String> two = DecisionWording.articles("Giấy khen", List.of(one, Samples.person("Lê Bình")), "đã có thành tích", "Quỹ", "Chánh Văn phòng Sở");
        assertThat(two.get(1)).startsWith("Mức tiền thưởng của từng cá nhân thực hiện theo danh sách");
        assertThat(two.get(2)).contains("và các cá nhân có tên tại Điều 1").doesNotContain("tập thể");
        assertThat(DecisionWording.articles("Giấy khen", Samples.lines(), "x", "Quỹ", "Sở").get(1)).contains("của từng tập thể, cá nhân, hộ gia đình");
    }

    @Test
    void annexGroupsAndAddsUpInFiguresAndWords() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            String annex = pdf.text(2) + pdf.text(3);
            assertThat(pdf.width(2)).isCloseTo(297, within(0.1));
            assertThat(annex.indexOf("I. Tập thể (02)")).isBetween(0, annex.indexOf("II. Cá nhân (14)"));
            assertThat(annex.indexOf("II. Cá nhân (14)")).isLessThan(annex.indexOf("III. Hộ gia đình (01)"));
            assertThat(annex).contains("(Kèm theo Quyết định số 05/QĐ-SNV ngày 05 tháng 01 năm 2026 của Giám đốc Sở Nội vụ)")
                .contains("13.820.000").contains("Bằng chữ: Mười ba triệu tám trăm hai mươi nghìn đồng.").contains("0,45");
            assertThat(pdf.text(1)).contains("02 tập thể, 14 cá nhân, 01 hộ gia đình").contains("13.820.000 đồng");
        }
    }

    @Test
    void longAnnexRepeatsItsHeading() {
        List<AwardLine> lines = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            lines.add(Samples.person("Nguyễn Văn " + i));
        }
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(lines)))) {
            assertThat(pdf.pages()).isGreaterThan(15);
            for (int page = 3; page <= pdf.pages(); page++) {
                assertThat(pdf.text(page)).contains("STT");
            }
            assertThat(pdf.text()).contains("Nguyễn Văn 1\n").contains("Nguyễn Văn 300").contains("213.000.000");
        }
    }

    /** Whatever the length of the list: the page of the total also holds a recipient, below the headings of the columns. */
    @Test
    void theTotalIsNeverAloneOnAPage() {
        for (int recipients = 1; recipients <= 30; recipients++) {
            List<AwardLine> lines = IntStream.rangeClosed(1, recipients).mapToObj(i -> Samples.person("Nguyễn Văn " + i)).toList();
            try (Probe pdf = new Probe(Documents.decision(Samples.decision(lines)))) {
                String end = pdf.text(pdf.pages());
                assertThat(end).as("%d recipients", recipients).contains("Tổng cộng").contains("Bằng chữ:").contains("STT")
                    .contains("Nguyễn Văn " + recipients + "\n");
                assertThat(pdf.text().split("Nguyễn Văn " + recipients + "\n", -1)).hasSize(2);
                assertThat(pdf.text(2)).contains("Nguyễn Văn 1\n");
                for (int page = 2; page <= pdf.pages(); page++) {
                    assertThat(pdf.text(page).split("STT", -1)).as("headings on page %d", page).hasSize(2);
                }
            }
        }
    }

    @Test
    void aGroupOfOneAtTheEndKeepsItsHeading() {
        for (int before = 8; before <= 24; before++) {
            List<AwardLine> lines = new ArrayList<>(IntStream.rangeClosed(1, before).mapToObj(i -> Samples.person("Nguyễn Văn " + i)).toList());
            lines.add(Samples.lines().get(2));
            try (Probe pdf = new Probe(Documents.decision(Samples.decision(lines)))) {
                assertThat(pdf.text(pdf.pages())).contains("II. Hộ gia đình (01)").contains("Hộ ông Vàng A Sử").contains("Tổng cộng");
            }
        }
    }

    @Test
    void decomposedTextIsComposed() {
        AwardLine line = Samples.person(Normalizer.normalize("Nguyễn Thị Ưởng Ậm Ổ Ẵ ý ỹ ỵ", Normalizer.Form.NFD));
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(List.of(line))))) {
            String text = pdf.text();
            assertThat(text).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
            assertThat(text.replaceAll("\\s+", " ")).contains("Nguyễn Thị Ưởng Ậm Ổ Ẵ ý ỹ ỵ");
        }
    }

    @Test
    void longNamesStayInTheirColumn() {
        AwardLine line = Samples.person("Trung tâm Phục vụ hành chính công ".repeat(6) + "W".repeat(200));
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(List.of(line))))) {
            assertThat(pdf.lines(3)).allSatisfy(piece -> assertThat(piece.right()).isLessThan(282.5));
        }
    }

    @Test
    void onlyTinosIsEmbedded() {
        try (Probe pdf = new Probe(Documents.decision(Samples.decision(Samples.lines())))) {
            pdf.pdf.getPages().forEach(page -> StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).forEach(name -> {
                try {
                    assertThat(page.getResources().getFont(name).getName()).contains("+Tinos-");
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }));
        }
    }

    @Test
    void draftLeavesNumberAndDateOpen() {
        DecisionDocument whole = Samples.decision(Samples.lines());
        Letterhead open = new Letterhead("Ủy ban nhân dân tỉnh Lai Châu", "Sở Nội vụ", null, "QĐ-SNV", "Lai Châu", null);
        DecisionDocument draft = new DecisionDocument(open, whole.subject(), whole.authority(), whole.bases(), whole.articles(),
            List.of(), whole.signatory(), List.of());
        try (Probe pdf = new Probe(Documents.decision(draft))) {
            assertThat(pdf.text()).contains("/QĐ-SNV").contains("Lai Châu, ngày").doesNotContain("null").doesNotContain("Nơi nhận");
        }
    }

    private static List<String> numbers(Probe pdf) {
        List<String> numbers = new ArrayList<>();
        for (int page = 1; page <= pdf.pages(); page++) {
            Probe.Line first = pdf.lines(page).get(0);
            numbers.add(first.foot() < 20 ? first.text() : "");
        }
        return numbers;
    }
}
