package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vinhdanh.testing.Refusals.refused;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.decision.DecisionInput;
import vn.vinhdanh.reward.decision.DecisionService;
import vn.vinhdanh.reward.decision.DocumentType;
import vn.vinhdanh.reward.decision.DraftService;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** A dossier through its stations: who is refused where, and the council figures of scenarios S8 and S9. */
class DossierJourneyTest {

    private static final String NOW = "2026-03-02T09:00:00";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void elevenOfThirteenPassAFighterAndTenDoNot(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long ten = appraised(desk, "CSTDCS", desk.person("Bùi An", 2025));
        desk.vote(ten, 10);
        long eleven = appraised(desk, "CSTDCS", desk.person("Lê Bình", 2025));
        desk.vote(eleven, 11);

        assertThat(desk.view(ten).nominees()).singleElement().satisfies(n -> {
            assertThat(n.voteResult()).isEqualTo(VoteResult.FAILED);
            assertThat(n.votesRequired()).isEqualTo(11);
            assertThat(n.votesBase()).isEqualTo(13);
        });
        assertThat(desk.view(eleven).passed()).isEqualTo(1);
        refused("NOBODY_PASSED", () -> desk.draft(ten));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theDirectorMayNotSignTheProvincialTitle(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long dossier = appraised(desk, "CSTDT", chain(desk, "Bùi An", 2023, 2024, 2025));
        desk.vote(dossier, 13);
        DecisionInput input = desk.harness.as("thamdinh2", Role.APPRAISER).call(DraftService.class, s -> s.proposal(dossier));
        assertThat(input.getDocumentType()).isEqualTo(DocumentType.TTR);
        input.setSignatoryName("Trần Thị Bình");
        input.setDocumentType(DocumentType.QD);
        refused("DIRECTOR_MAY_NOT_SIGN", () -> desk.harness.as("thamdinh2", Role.APPRAISER).call(DecisionService.class, s -> s.draft(input)));

        long submission = desk.draft(dossier);
        desk.approve(dossier);
        assertThat(desk.register(submission, "2026-03-02")).isEqualTo("01/TTr-SNV");
        assertThat(desk.view(dossier).status()).isEqualTo(DossierStatus.SUBMITTED_UPWARDS);
        long written = desk.harness.tx(em -> em.createQuery("SELECT COUNT(a) FROM Award a WHERE a.awardCode = 'CSTDT'", Long.class)
                .getSingleResult());
        assertThat(written).isZero();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aGapInTheChainIsNotProposed(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long gap = chain(desk, "Bùi An", 2022, 2023, 2025);
        long dossier = desk.dossier("CSTDT", 2026);
        refused("NOMINEE_NOT_ELIGIBLE", () -> desk.nominate(dossier, List.of(gap), List.of()));
        assertThat(desk.view(dossier).nominees()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aDossierBegunFromAnOldListHoldsTheEligibleAndNamesTheOthers(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long whole = chain(desk, "Lê Bình", 2023, 2024, 2025);
        long gap = chain(desk, "Bùi An", 2022, 2023, 2025);
        Beginning begun = begin(desk, "CSTDT", whole, gap, -7L);

        assertThat(desk.view(begun.dossierId()).nominees()).extracting(NomineeRow::personId).containsExactly(whole);
        assertThat(begun.listed()).isEqualTo(1);
        assertThat(begun.remark()).contains("Bùi An: ", "2024", "1 người, tập thể không còn").doesNotContain("Lê Bình");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nobodyEligibleMeansNoDossier(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long gap = chain(desk, "Bùi An", 2022, 2023, 2025);
        long before = dossiers(desk);
        assertThatThrownBy(() -> begin(desk, "CSTDT", gap)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo("PICKED_NOBODY");
            assertThat(Texts.of(Texts.VIETNAMESE).of(e)).contains("Chưa lập hồ sơ", "Bùi An: ");
        });
        refused("AWARD_RECIPIENT", () -> begin(desk, "TTLDTT", gap));
        assertThat(dossiers(desk)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void openPointsAreExplainedBeforeTheDossierComesIntoBeing(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long rated = desk.person("Lê Bình", 2025);
        long unrated = desk.data.person("Bùi An", desk.unit);
        long other = desk.data.person("Đỗ Lâm", desk.unit);
        long before = dossiers(desk);

        assertThat(picked(desk, "LDTT", rated, unrated, other)).extracting(PickedRow::name, PickedRow::standing)
                .containsExactly(tuple("Lê Bình", PickedRow.Standing.FIT), tuple("Bùi An", PickedRow.Standing.NOTE), tuple("Đỗ Lâm", PickedRow.Standing.NOTE));
        assertThatThrownBy(() -> begin(desk, "LDTT", rated, unrated, other)).isInstanceOfSatisfying(BusinessException.class, e -> {
            assertThat(e.code()).isEqualTo("NOMINEE_NOTE");
            assertThat(Texts.of(Texts.VIETNAMESE).of(e)).contains("(2 trường hợp)", "Bùi An", "Đỗ Lâm").doesNotContain("Lê Bình");
        });
        assertThat(dossiers(desk)).as("nothing is begun").isEqualTo(before);

        Beginning begun = explained(desk, "Đã kiểm tra hồ sơ", "LDTT", rated, unrated, other);
        assertThat(begun.leftOut()).isEmpty();
        assertThat(desk.view(begun.dossierId()).nominees()).filteredOn(n -> n.verdict() == Verdict.WARNING).hasSize(2)
                .allSatisfy(n -> assertThat(n.warningNote()).isEqualTo("Đã kiểm tra hồ sơ"));
    }

    private static List<PickedRow> picked(RewardDesk desk, String award, Long... people) {
        PickQuery query = new PickQuery(award, 2025, null, RecipientKind.PERSON, Set.of(people));
        return desk.harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER).call(CandidateService.class, s -> s.picked(query, Texts.VIETNAMESE));
    }

    private static Beginning begin(RewardDesk desk, String award, Long... people) {
        return explained(desk, null, award, people);
    }

    private static Beginning explained(RewardDesk desk, String note, String award, Long... people) {
        DossierInput input = desk.input(award, "CSTDT".equals(award) ? 2026 : 2025);
        return desk.harness.as("thamdinh", Role.UNIT_CLERK, Role.APPRAISER)
                .call(NominationService.class, s -> s.begin(new PickInput(input, RecipientKind.PERSON, Set.of(people), note), Texts.VIETNAMESE));
    }

    private static long dossiers(RewardDesk desk) {
        return desk.harness.tx(em -> em.createQuery("SELECT COUNT(d) FROM Dossier d", Long.class).getSingleResult());
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theCouncilWaitsForTheClassificationOfAgencyAndParty(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW).classified(2025, false);
        long dossier = appraised(desk, "LDTT", desk.person("Bùi An", 2025));
        assertThat(desk.view(dossier).gateOpen()).isFalse();
        refused("PARTY_CLASSIFICATION_OPEN", () -> desk.vote(dossier, 13));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoPreparedADossierIsToldWhoElseCanAppraiseIt(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
        desk.submit(dossier);
        assertThat(asAppraiser(desk, "thamdinh", dossier).otherAppraisers()).containsExactly("thamdinh2");
        assertThat(asAppraiser(desk, "thamdinh2", dossier).otherAppraisers()).isNull();

        db.execute("UPDATE account SET active = FALSE WHERE username = 'thamdinh2'");
        assertThat(asAppraiser(desk, "thamdinh", dossier).otherAppraisers()).isEmpty();
    }

    private static DossierView asAppraiser(RewardDesk desk, String username, long dossier) {
        return desk.harness.as(username, Role.APPRAISER).call(DossierService.class, s -> s.get(dossier));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void householdsAreOfferedOnlyWhereTheyCanGetTheAward(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        for (String award : List.of("GK", "LDTT")) {
            long dossier = desk.dossier(award, 2025);
            CandidateList list = desk.harness.as("thamdinh", Role.APPRAISER).call(CandidateService.class,
                    s -> s.list(dossier, null, null, null, null, 10, Texts.VIETNAMESE));
            assertThat(list.households()).isEqualTo("GK".equals(award));
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void proposerAppraiserAndApproverAreThreePeople(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(2, 2025), List.of());
        desk.submit(dossier);
        AppraisalInput own = new AppraisalInput();
        own.setDossierId(dossier);
        own.setVersion(desk.view(dossier).version());
        own.setAcceptedOn(LocalDate.parse("2026-03-02"));
        refused("PROPOSER_IS_APPRAISER", () -> desk.harness.as("thamdinh", Role.APPRAISER).run(AppraisalService.class, s -> s.appraise(own)));
        own.setVersion(own.getVersion() - 1);
        assertThatThrownBy(() -> desk.harness.as("thamdinh2", Role.APPRAISER).run(AppraisalService.class, s -> s.appraise(own)))
                .isInstanceOf(StaleException.class);
        desk.appraise(dossier);
        desk.vote(dossier, 13);
        desk.draft(dossier);
        long version = desk.view(dossier).version();
        refusedAs(desk, "thamdinh2", "APPRAISER_IS_APPROVER", dossier, version);
        refusedAs(desk, "thamdinh", "PROPOSER_IS_APPROVER", dossier, version);
        assertThatThrownBy(() -> desk.harness.as("vanthu", Role.DOCUMENT_CLERK).run(DecisionService.class, s -> s.approve(dossier, version)))
                .isInstanceOf(EJBAccessException.class);
        desk.approve(dossier);
        assertThat(desk.view(dossier).status()).isEqualTo(DossierStatus.APPROVED);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aReturnNamesAllDefectsAndARepeatedOneIsMarked(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, desk.people(1, 2025), List.of());
        for (int round = 0; round < 2; round++) {
            desk.submit(dossier);
            ReturnInput back = new ReturnInput();
            back.setDossierId(dossier);
            back.setVersion(desk.view(dossier).version());
            back.setDefects(EnumSet.of(Defect.REPORT_MISSING));
            back.setExplanation("Bổ sung báo cáo thành tích");
            desk.harness.as("thamdinh2", Role.APPRAISER).run(AppraisalService.class, s -> s.giveBack(back));
        }
        DossierView view = desk.view(dossier);
        assertThat(view.status()).isEqualTo(DossierStatus.RETURNED);
        assertThat(view.acceptedOn()).isNull();
        assertThat(view.returns()).hasSize(2);
        assertThat(view.returns().get(0).repeated()).containsExactly(Defect.REPORT_MISSING);
        assertThat(view.returns().get(1).repeated()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anOpenPointNeedsAWord(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long unrated = desk.data.person("Bùi An", desk.unit);
        long dossier = desk.dossier("LDTT", 2025);
        NominationInput silent = new NominationInput();
        silent.setDossierId(dossier);
        silent.setVersion(desk.view(dossier).version());
        silent.getPersonIds().addAll(List.of(unrated, desk.data.person("Đỗ Lâm", desk.unit)));
        assertThatThrownBy(() -> desk.harness.as("thamdinh", Role.APPRAISER).run(NominationService.class, s -> s.nominate(silent)))
                .isInstanceOfSatisfying(BusinessException.class, e -> {
                    assertThat(e.code()).isEqualTo("NOMINEE_NOTE");
                    assertThat(Texts.of(Texts.VIETNAMESE).of(e)).contains("(2 trường hợp)", "Bùi An", "Đỗ Lâm");
                });
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aClerkProposesForTheOwnUnitOnly(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        long stranger = desk.data.person("Bùi An", desk.data.unit("Phòng Thanh tra", desk.root));
        DossierInput input = new DossierInput();
        input.setAwardCode("LDTT");
        input.setYear(2025);
        input.setAchievement("hoàn thành tốt nhiệm vụ");
        input.setUnitId(desk.unit);
        long own = desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(NominationService.class, s -> s.create(input));
        NominationInput other = new NominationInput();
        other.setDossierId(own);
        other.setVersion(desk.view(own).version());
        other.getPersonIds().add(stranger);
        assertThatThrownBy(() -> desk.harness.as("chuyenvien", Role.UNIT_CLERK).run(NominationService.class, s -> s.nominate(other)))
                .isInstanceOf(NotFoundException.class);
        long departments = desk.dossier("LDTT", 2025);
        assertThatThrownBy(() -> desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(DossierService.class, s -> s.get(departments)))
                .isInstanceOf(NotFoundException.class);
        assertThat(desk.harness.as("chuyenvien", Role.UNIT_CLERK).call(DossierService.class, s -> s.list(DossierFilter.all(), null, 50)).items())
                .extracting(DossierRow::id).containsExactly(own);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void twoHundredNomineesCostAHandfulOfStatements(Db db) {
        RewardDesk desk = new RewardDesk(db, NOW);
        int few = statements(desk, desk.dossier("LDTT", 2025), 20);
        long dossier = desk.dossier("LDTT", 2025);
        int many = statements(desk, dossier, 200);
        // numbers of new rows are taken fifty at a time; nothing else grows with the list
        assertThat(many - few).isLessThan(45);
        assertThat(many).isLessThan(130);
        desk.harness.resetStatements();
        assertThat(desk.view(dossier).nominees()).hasSize(200);
        assertThat(desk.harness.statements()).isLessThan(25);
    }

    private static int statements(RewardDesk desk, long dossier, int people) {
        List<Long> ids = desk.people(people, 2025);
        desk.harness.resetStatements();
        desk.nominate(dossier, ids, List.of());
        desk.submit(dossier);
        return desk.harness.statements();
    }

    private static long chain(RewardDesk desk, String name, int... years) {
        long person = desk.person(name, years);
        for (int year : years) {
            desk.award("CSTDCS", person, name, year);
        }
        desk.initiative(person, "PROVINCE", years[1]);
        return person;
    }

    private static long appraised(RewardDesk desk, String award, long person) {
        long dossier = desk.dossier(award, "CSTDT".equals(award) ? 2026 : 2025);
        desk.nominate(dossier, List.of(person), List.of());
        desk.submit(dossier);
        desk.appraise(dossier);
        return dossier;
    }

    private static void refusedAs(RewardDesk desk, String user, String code, long dossier, long version) {
        desk.data.grant(desk.harness.tx(em -> em.createQuery("SELECT a.id FROM Account a WHERE a.username = :name", Long.class)
                .setParameter("name", user).getSingleResult()), Role.DIRECTOR, desk.root);
        refused(code, () -> desk.harness.as(user, Role.DIRECTOR).run(DecisionService.class, s -> s.approve(dossier, version)));
    }
}
