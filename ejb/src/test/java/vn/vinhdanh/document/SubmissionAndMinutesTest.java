package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionAndMinutesTest {

    @Test
    void submissionAsksWithCountsAndVotesAndListsNobodysMoney() {
        try (Probe pdf = new Probe(Documents.submission(Samples.submission()))) {
            assertThat(pdf.text()).contains("TỜ TRÌNH").contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Lai Châu").contains("14/15")
                .contains("93,3%").contains("- Chiến sĩ thi đua cấp tỉnh: 02 cá nhân.").contains("KT. GIÁM ĐỐC").contains("PHÓ GIÁM ĐỐC")
                .contains("Kèm theo Tờ trình số 05/TTr-SNV").doesNotContain("7.590.000").doesNotContain("Bằng chữ");
            assertThat(pdf.line("Kính gửi").centre()).isCloseTo(30 + 165 / 2.0, within(1.0));
        }
    }

    @Test
    void minutesAreSignedBySecretaryLeftAndChairRight() {
        try (Probe pdf = new Probe(Documents.minutes(Samples.minutes()))) {
            assertThat(pdf.line("THƯ KÝ").centre()).isLessThan(pdf.line("CHỦ TỌA").centre());
            assertThat(pdf.text()).contains("Thời gian bắt đầu: 08 giờ 00 phút, ngày 30 tháng 12 năm 2025")
                .contains("Có mặt: 03 người, gồm 02/15 thành viên").contains("Vàng A Páo: Đồng ý đối với Nguyễn Thị Ánh Tuyết")
                .contains("kết thúc vào 11 giờ 30 phút").contains("Không").contains("86,6%");
            assertThat(pdf.text()).doesNotContain("null").doesNotContain("Lai Châu, ngày");
        }
    }

    @Test
    void aShareStandsOnOneLine() {
        MinutesDocument full = Samples.minutes();
        MinutesDocument all = new MinutesDocument(full.head(), full.subject(), full.start(), full.end(), full.venue(), 15, full.present().size(), full.present(),
            full.absent(), full.chair(), full.secretary(), full.proceedings(), full.votingNotes(),
            List.of(new VoteLine("Lò Văn Ưởng", null, "Giấy khen", 15, 0, 0, 0, 15, 14, true)), full.writtenVotes(), full.conclusion(), full.recipients());
        try (Probe pdf = new Probe(Documents.minutes(all))) {
            assertThat(pdf.lines()).anySatisfy(line -> assertThat(line.text()).contains("100,0%"));
        }
    }

    @Test
    void whoHasNoVoteIsCountedApartFromTheMembers() {
        MinutesDocument full = Samples.minutes();
        try (Probe pdf = new Probe(Documents.minutes(full))) {
            assertThat(pdf.text()).contains("Có mặt: 03 người, gồm 02/15 thành viên Hội đồng có quyền biểu quyết");
        }
    }

    @Test
    void minutesWithoutVotesConclusionOrEndAreWhole() {
        MinutesDocument full = Samples.minutes();
        MinutesDocument bare = new MinutesDocument(full.head(), full.subject(), full.start(), null, full.venue(), 15, full.present().size(), full.present(), List.of(),
            full.chair(), full.secretary(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        try (Probe pdf = new Probe(Documents.minutes(bare))) {
            assertThat(pdf.text()).contains("Vắng mặt: không.").doesNotContain("Kết quả biểu quyết").doesNotContain("null").contains("CHỦ TỌA");
        }
    }

    @Test
    void longMinutesNumberTheirPagesAndKeepTheSignaturesOnOne() {
        MinutesDocument full = Samples.minutes();
        List<String> talk = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            talk.add("Ý kiến thứ " + i + ": nhất trí với báo cáo thẩm định, đề nghị làm rõ thêm phạm vi ảnh hưởng của sáng kiến.");
        }
        MinutesDocument longer = new MinutesDocument(full.head(), full.subject(), full.start(), full.end(), full.venue(), 15, full.present().size(), full.present(),
            full.absent(), full.chair(), full.secretary(), talk, full.votingNotes(), full.votes(), full.writtenVotes(), full.conclusion(), full.recipients());
        try (Probe pdf = new Probe(Documents.minutes(longer))) {
            assertThat(pdf.pages()).isGreaterThan(4);
            assertThat(pdf.lines(pdf.pages()).get(0).text()).isEqualTo(Integer.toString(pdf.pages()));
            assertThat(pdf.line("THƯ KÝ").page()).isEqualTo(pdf.line("CHỦ TỌA").page()).isEqualTo(pdf.pages());
        }
    }

    /** Wherever the page happens to end, what is signed stands above the signatures: at least two lines of it beside the closing sentence. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void theEndAndTheSignaturesAreNeverAloneOnAPage(int lines) {
        MinutesDocument full = Samples.minutes();
        List<String> talk = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            talk.add("Ý kiến thứ " + i + ".");
        }
        MinutesDocument minutes = new MinutesDocument(full.head(), full.subject(), full.start(), full.end(), full.venue(), 15, full.present().size(), full.present(),
            full.absent(), full.chair(), full.secretary(), talk, full.votingNotes(), full.votes(), full.writtenVotes(),
            List.of("Hội đồng nhất trí.", "Giao thường trực hoàn thiện hồ sơ."), full.recipients());
        try (Probe pdf = new Probe(Documents.minutes(minutes))) {
            assertThat(pdf.line("Hội đồng nhất trí").page()).isEqualTo(pdf.line("THƯ KÝ").page());
            assertThat(pdf.line("Kết luận").page()).isEqualTo(pdf.line("Hội đồng nhất trí").page());
        }
    }

    @Test
    void shareIsRoundedDown() {
        assertThat(new VoteLine("a", null, null, 10, 3, 0, 0, 13, 11, false).percent()).isEqualTo(new BigDecimal("76.9"));
        assertThat(new VoteLine("a", null, null, 0, 0, 0, 0, 0, 0, false).percent()).isZero();
    }

    @Test
    void capacityIsWrittenBeforeThePosition() {
        assertThat(Signatory.head("Giám đốc", "A").lines()).containsExactly("GIÁM ĐỐC");
        assertThat(new Signatory(SigningCapacity.ACTING, null, "Giám đốc", "A").lines()).containsExactly("Q. GIÁM ĐỐC");
        assertThat(new Signatory(SigningCapacity.ON_BEHALF, "Ủy ban nhân dân", "Chủ tịch", "A").lines())
            .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(new Signatory(SigningCapacity.AUTHORISED, "Giám đốc", "Trưởng phòng", "A").lines()).containsExactly("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG");
        assertThat(new Signatory(SigningCapacity.BY_ORDER, "Giám đốc", "Chánh Văn phòng", "A").lines()).containsExactly("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG");
    }
}
