package vn.vinhdanh.reward.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.conference.voting.VoteChoice;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.dossier.NomineeRow;
import vn.vinhdanh.reward.dossier.VoteResult;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.TestData;

/** Scenario S9 through the whole dossier: chain of titles (Luật Điều 22), 90 % of all members (NĐ 98/2023 Điều 30.7), submission upwards. */
class ScenarioNineTest {

    private static final String NOW = "2026-03-02T09:00:00";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void fourteenOfFifteenPassAndTheSubmissionTellsAttendanceAndEveryVote(Db db) throws IOException {
        RewardDesk desk = new RewardDesk(db, NOW, 15);
        long dossier = appraised(desk, fighter(desk, "Bùi Thị Ánh", 2023, 2024, 2025));
        desk.voteWithOneInWriting(dossier, 13, VoteChoice.FOR);

        NomineeRow nominee = desk.view(dossier).nominees().get(0);
        assertThat(List.of(nominee.votesFor(), nominee.votesAgainst(), nominee.votesInvalid(), nominee.votesBase(), nominee.votesRequired()))
                .containsExactly(14, 1, 0, 15, 14);
        assertThat(nominee.voteResult()).isEqualTo(VoteResult.PASSED);
        long submission = desk.draft(dossier);
        desk.approve(dossier);
        assertThat(desk.register(submission, "2026-03-02")).isEqualTo("01/TTr-SNV");
        assertThat(text(desk, submission)).contains("Hội đồng có 15 thành viên biểu quyết; dự họp 14")
                .contains("Cuộc họp ngày 02 tháng 3 năm 2026").contains("văn bản 01, vắng mặt không biểu quyết 00")
                .contains("xét, đề nghị khen thưởng năm 2026 đối với cá nhân đ").contains("tổng số thành viên Hội đồng (15 người)")
                .contains("14/15 1 0 0 93,3%");
        assertThat(text(desk, submission)).as("Luật Điều 22: the chain and the initiative by their decisions").contains("Chiến sĩ thi đua cơ sở năm 2023, Quyết định số 9/QĐ-SNV ngày 10/01/2024")
                .contains("năm 2024, Quyết định số 9/QĐ-SNV ngày 10/01/2025").contains("năm 2025, Quyết định số 9/QĐ-SNV ngày 10/01/2026")
                .contains("Sáng kiến cấp tỉnh năm 2024: \"Số hóa hồ sơ\", Quyết định số 12/QĐ-UBND");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void thirteenOfFifteenFailAndNothingIsSubmitted(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW, 15);
        long dossier = appraised(desk, fighter(desk, "Bùi Thị Ánh", 2023, 2024, 2025));
        desk.voteWithOneInWriting(dossier, 13, VoteChoice.AGAINST);

        NomineeRow nominee = desk.view(dossier).nominees().get(0);
        assertThat(List.of(nominee.votesFor(), nominee.votesAgainst(), nominee.votesBase())).containsExactly(13, 2, 15);
        assertThat(nominee.voteResult()).isEqualTo(VoteResult.FAILED);
        assertThatThrownBy(() -> desk.draft(dossier)).isInstanceOfSatisfying(BusinessException.class,
                e -> assertThat(e.code()).isEqualTo("NOBODY_PASSED"));
    }

    @ParameterizedTest
    @CsvSource({"2022, false", "2023, true"})
    void aGapOrADisciplineInTheChainIsNotTakenIntoADossier(int first, boolean disciplined) {
        RewardDesk desk = new RewardDesk(Db.h2(), NOW, 15);
        int second = first == 2022 ? 2023 : 2024;
        long person = fighter(desk, "Bùi Thị Ánh", first, second, 2025);
        if (disciplined) {
            desk.harness.db().execute("INSERT INTO discipline (id, person_id, form, form_text, decided_on, ends_on) VALUES (" + TestData.nextId()
                    + ", " + person + ", 'REPRIMAND', 'Khiển trách', DATE '2023-05-10', DATE '2024-05-10')");
        }
        long dossier = desk.dossier("CSTDT", 2026);
        LongConsumer nominate = id -> desk.nominate(id, List.of(person), List.of());
        assertThatThrownBy(() -> nominate.accept(dossier)).isInstanceOfSatisfying(BusinessException.class,
                e -> assertThat(e.code()).isEqualTo("NOMINEE_NOT_ELIGIBLE"));
    }

    private static long appraised(RewardDesk desk, long person) {
        long dossier = desk.dossier("CSTDT", 2026);
        desk.nominate(dossier, List.of(person), List.of());
        desk.submit(dossier);
        desk.appraise(dossier);
        return dossier;
    }

    private static long fighter(RewardDesk desk, String name, int... years) {
        long person = desk.person(name, years);
        for (int year : years) {
            desk.award("CSTDCS", person, name, year);
        }
        desk.initiative(person, "PROVINCE", years[1]);
        return person;
    }

    private static String text(RewardDesk desk, long decision) throws IOException {
        byte[] file = desk.harness.as("giamdoc", Role.DIRECTOR).call(DecisionDeskService.class, s -> s.document(decision));
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
