package vn.vinhdanh.reward.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.dossier.AppraisalInput;
import vn.vinhdanh.reward.dossier.AppraisalService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The papers of a dossier (Luật Điều 84): what each award asks for, what the application makes itself, what a gap costs. */
class DossierPapersTest {

    private static final String NOW = "2026-03-02T09:00:00";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void eachAwardAsksForItsOwnPapers(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        assertThat(missing(desk, desk.dossier("LDTT", 2025))).containsExactly(PaperKind.REPORT);
        assertThat(missing(desk, desk.dossier("CSTDCS", 2025))).containsExactly(PaperKind.REPORT, PaperKind.INITIATIVE);
        long sudden = desk.dossier("GK", 2025);
        assertThat(missing(desk, sudden)).containsExactly(PaperKind.REPORT);
        db.execute("UPDATE dossier SET reason_kind = 'SUDDEN' WHERE id = " + sudden);
        assertThat(missing(desk, sudden)).containsExactly(PaperKind.REPORT, PaperKind.CONFIRMATION);
        assertThat(line(desk, sudden, PaperKind.MINUTES).required()).isFalse();
        assertThat(line(desk, desk.dossier("LDTT", 2025), PaperKind.MINUTES).state()).isEqualTo(PaperState.LATER);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theRowInForceOnTheDayOfAcceptanceIsCited(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long dossier = desk.dossier("LDTT", 2025);
        assertThat(line(desk, dossier, PaperKind.REPORT).citation(Texts.VIETNAMESE)).isEqualTo("152/2025/NĐ-CP, Điều 6 khoản 2");
        assertThat(line(desk, dossier, PaperKind.REPORT).toBeConfirmed()).isTrue();
        db.execute("UPDATE dossier SET accepted_on = DATE '2025-03-01' WHERE id = " + dossier);
        assertThat(line(desk, dossier, PaperKind.REPORT).citation(Texts.VIETNAMESE)).isEqualTo("06/2022/QH15, Điều 84");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatTheApplicationMakesIsThereByItself(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long dossier = desk.dossier("LDTT", 2025);
        assertThat(line(desk, dossier, PaperKind.LIST).state()).isEqualTo(PaperState.LATER);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
        assertThat(line(desk, dossier, PaperKind.LIST).state()).isEqualTo(PaperState.MADE);
        assertThat(line(desk, dossier, PaperKind.SUBMISSION).state()).isEqualTo(PaperState.LATER);
        desk.submit(dossier);
        assertThat(line(desk, dossier, PaperKind.SUBMISSION).state()).isEqualTo(PaperState.MADE);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        PaperLine minutes = line(desk, dossier, PaperKind.MINUTES);
        assertThat(minutes.state()).isEqualTo(PaperState.MADE);
        assertThat(minutes.address()).startsWith("/api/v1/conferences/").endsWith("/minutes.pdf");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aGapIsAppraisedOnlyWithAReason(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long gap = submitted(desk);
        refused("PAPERS_MISSING", () -> appraise(desk, gap, " "));
        appraise(desk, gap, "Bản giấy đã nộp");
        assertThat(register(desk, gap).gapReason()).isEqualTo("Bản giấy đã nộp");

        long whole = submitted(desk);
        attach(desk, whole, "Báo cáo.pdf", "thamdinh2", Role.APPRAISER);
        appraise(desk, whole, "Không dùng đến");
        assertThat(register(desk, whole).gapReason()).isNull();

        long waived = submitted(desk);
        waive(desk, waived);
        assertThat(line(desk, waived, PaperKind.REPORT).waiver().by()).isEqualTo("thamdinh2");
        appraise(desk, waived, null);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aWaiverIsTakenBack(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long dossier = submitted(desk);
        waive(desk, dossier);
        assertThat(missing(desk, dossier)).isEmpty();
        long version = desk.view(dossier).version();
        appraiser(desk).run(PaperService.class, s -> s.ask(dossier, version, PaperKind.REPORT));
        assertThat(missing(desk, dossier)).containsExactly(PaperKind.REPORT);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void papersAreTakenOutBeforeTheApprovalOnly(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long dossier = submitted(desk);
        long paper = attach(desk, dossier, "Báo cáo.pdf", "thamdinh2", Role.APPRAISER);
        refused("PAPER_KNOWN", () -> attach(desk, dossier, "Bản khác.pdf", "thamdinh2", Role.APPRAISER));
        assertThat(appraiser(desk).call(PaperService.class, s -> s.file(dossier, paper)).content()).isEqualTo(PaperContentTest.PDF);
        long other = submitted(desk);
        assertThatThrownBy(() -> appraiser(desk).call(PaperService.class, s -> s.file(other, paper))).isInstanceOf(NotFoundException.class);

        long version = desk.view(dossier).version();
        appraiser(desk).run(PaperService.class, s -> s.remove(dossier, version, paper));
        assertThatThrownBy(() -> appraiser(desk).call(PaperService.class, s -> s.file(dossier, paper))).isInstanceOf(NotFoundException.class);
        assertThat(missing(desk, dossier)).containsExactly(PaperKind.REPORT);
        long kept = desk.harness.tx(em -> em.createQuery("SELECT COUNT(p) FROM DossierPaper p WHERE p.removedBy = 'thamdinh2'", Long.class).getSingleResult());
        assertThat(kept).isEqualTo(1);

        long second = attach(desk, dossier, "Báo cáo.pdf", "thamdinh2", Role.APPRAISER);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        desk.draft(dossier);
        desk.approve(dossier);
        long then = desk.view(dossier).version();
        refused("PAPERS_CLOSED", () -> appraiser(desk).run(PaperService.class, s -> s.remove(dossier, then, second)));
        assertThat(register(desk, dossier).mayChange()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theUnitHandsInWhileTheDossierIsWithIt(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, true);
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
        desk.data.account("truongphong", Role.UNIT_HEAD, desk.root);
        attach(desk, dossier, "Báo cáo.pdf", "truongphong", Role.UNIT_HEAD);
        assertThatThrownBy(() -> attach(desk, dossier, "Khác.pdf", "chuyenvien", Role.UNIT_CLERK)).isInstanceOf(NotFoundException.class);
        desk.submit(dossier);
        refused("PAPERS_CLOSED", () -> attach(desk, dossier, "Thêm.pdf", "truongphong", Role.UNIT_HEAD));
    }

    private static long submitted(RewardDesk desk) {
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
        desk.submit(dossier);
        return dossier;
    }

    private static void appraise(RewardDesk desk, long dossier, String reason) {
        AppraisalInput input = new AppraisalInput();
        input.setDossierId(dossier);
        input.setVersion(desk.view(dossier).version());
        input.setAcceptedOn(java.time.LocalDate.parse(NOW.substring(0, 10)));
        input.setGapReason(reason);
        appraiser(desk).run(AppraisalService.class, s -> s.appraise(input));
    }

    private static void waive(RewardDesk desk, long dossier) {
        WaiverInput input = new WaiverInput();
        input.setDossierId(dossier);
        input.setVersion(desk.view(dossier).version());
        input.setKind(PaperKind.REPORT);
        input.setReason("Tỉnh không yêu cầu với LĐTT");
        appraiser(desk).run(PaperService.class, s -> s.waive(input));
    }

    private static long attach(RewardDesk desk, long dossier, String name, String user, Role role) {
        PaperInput input = new PaperInput();
        input.setDossierId(dossier);
        input.setVersion(desk.view(dossier).version());
        input.setKind(PaperKind.REPORT);
        input.setFileName(name);
        input.setContent(PaperContentTest.PDF);
        return desk.harness.as(user, role).call(PaperService.class, s -> s.attach(input));
    }

    private static Harness.As appraiser(RewardDesk desk) {
        return desk.harness.as("thamdinh2", Role.APPRAISER);
    }

    private static PaperRegister register(RewardDesk desk, long dossier) {
        return appraiser(desk).call(PaperService.class, s -> s.register(dossier));
    }

    private static List<PaperKind> missing(RewardDesk desk, long dossier) {
        return register(desk, dossier).missing().stream().map(PaperLine::kind).toList();
    }

    private static PaperLine line(RewardDesk desk, long dossier, PaperKind kind) {
        return register(desk, dossier).lines().stream().filter(l -> l.kind() == kind).findFirst().orElseThrow();
    }
}
