package vn.vinhdanh.reward.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.reward.eligibility.Verdict;
import vn.vinhdanh.reward.register.AwardInput;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** Nghị định 152/2025/NĐ-CP, Điều 4: one achievement is rewarded once, in one form; so no title twice for a year, and no money twice. */
class RewardedOnceTest {

    private static final String DAY = "2026-03-02";

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4WhoHasTheTitleOfTheYearIsNotNominatedForItAgain(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Mùa Phương Dung", 2024, 2025);
        desk.award("CSTDCS", person, "Mùa Phương Dung", 2025);
        long dossier = desk.dossier("CSTDCS", 2025);

        assertThatThrownBy(() -> desk.nominate(dossier, List.of(person), List.of())).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("AWARD_HELD");
            assertThat(e.args()).containsExactly("Mùa Phương Dung", "Chiến sĩ thi đua cơ sở", "2025", "9/QĐ-SNV", "10/01/2026");
        });
        assertThat(desk.view(dossier).nominees()).isEmpty();
        assertThat(candidate(desk, dossier, person)).satisfies(c -> {
            assertThat(c.verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(c.held().decisionNo()).isEqualTo("9/QĐ-SNV");
            assertThat(c.selectable()).isFalse();
        });
        long otherYear = desk.dossier("CSTDCS", 2024);
        desk.nominate(otherYear, List.of(person), List.of());
        assertThat(desk.view(otherYear).nominees()).singleElement().satisfies(n -> assertThat(n.twice()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4ATitleGivenInTheMeantimeIsFoundAtSubmissionAppraisalAndCouncil(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long other = desk.person("Lê Bình", 2025);
        long drafted = nominated(desk, person);
        long submitted = nominated(desk, person);
        desk.submit(submitted);
        long appraised = nominated(desk, person, other);
        desk.submit(appraised);
        desk.appraise(appraised);
        desk.award("LDTT", person, "Bùi An", 2025);

        refused("AWARD_HELD", () -> desk.submit(drafted));
        refused("AWARD_HELD", () -> desk.appraise(submitted));
        refused("AWARD_HELD", () -> desk.vote(appraised, 13));

        strike(desk, appraised, "Bùi An");
        desk.vote(appraised, 13);
        long decision = desk.draft(appraised);
        desk.approve(appraised);
        desk.register(decision, DAY);
        assertThat(awards(desk, person)).isEqualTo(1);
        assertThat(awards(desk, other)).isEqualTo(1);
        refused("NOMINEE_NOT_HELD", () -> {
            long free = nominated(desk, desk.person("Trần Cường", 2025), desk.person("Vũ Dũng", 2025));
            desk.submit(free);
            desk.appraise(free);
            strike(desk, free, "Vũ Dũng");
        });
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4TheSecondOfTwoDossiersIsNotNumberedAndPaysNothing(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long first = desk.approved("CSTDCS", 2025, List.of(person), List.of());
        long second = approvedBefore(desk, person, "Bùi An", desk.person("Lê Bình", 2025));
        long open = nominated(desk, person);
        assertThat(desk.view(dossierOf(desk, second)).nominees()).filteredOn(n -> n.name().equals("Bùi An")).singleElement()
                .satisfies(n -> assertThat(n.other()).isEqualTo(dossierOf(desk, first)));
        assertThat(desk.view(open).nominees()).singleElement().satisfies(n -> assertThat(n.other()).as("another title").isNull());

        desk.register(first, DAY);
        refused("AWARD_HELD", () -> desk.register(second, DAY));
        assertThat(awards(desk, person)).isEqualTo(1);

        refused("STRIKE_BY_DIRECTOR", () -> strike(desk, dossierOf(desk, second), "Bùi An"));
        strikeAs(desk, "giamdoc", Role.DIRECTOR, dossierOf(desk, second), "Bùi An");
        assertThat(desk.register(second, DAY)).isEqualTo("02/QĐ-SNV");
        assertThat(awards(desk, person)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4ARewardFormComesTwiceOnlyForAnotherAchievement(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        desk.award("GK", person, "Bùi An", 2025);
        long decision = desk.approved("GK", 2025, List.of(person), List.of());
        assertThat(desk.view(dossierOf(desk, decision)).nominees()).singleElement().satisfies(n -> {
            assertThat(n.twice()).isTrue();
            assertThat(n.ruledOut()).isFalse();
        });
        desk.register(decision, DAY);

        long same = desk.dossier("GK", 2025);
        refused("AWARD_HELD", () -> desk.nominate(same, List.of(person), List.of()));
    }

    @Test
    void nd152Art4OfTwoClerksAtTheSameMomentOnlyOneGivesTheTitle() throws Exception {
        RewardDesk desk = new RewardDesk(Db.postgres(), DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long lastYear = desk.approved("CSTDCS", 2025, List.of(person), List.of());
        long thisYear = approvedBefore(desk, person, "Bùi An");
        List<String> answers = together(desk, lastYear, thisYear);
        assertThat(answers).containsExactlyInAnyOrder("01/QĐ-SNV", "AWARD_HELD");
        assertThat(awards(desk, person)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4TheFirstDossierAtTheCouncilKeepsTheName(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long first = nominated(desk, person);
        long second = nominated(desk, person, desk.person("Lê Bình", 2025));
        for (long dossier : List.of(first, second)) {
            desk.submit(dossier);
            desk.appraise(dossier);
        }
        desk.vote(first, 13);
        assertThatThrownBy(() -> desk.vote(second, 13)).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("AWARD_IN_OTHER_DOSSIER");
            assertThat(e.args()).containsExactly("Bùi An", "Lao động tiên tiến", "2025", Long.toString(first), "Sở Nội vụ", "02/03/2026");
        });
        assertThat(desk.view(first).nominees()).singleElement().satisfies(n -> assertThat(n.ruledOut()).isFalse());
        strike(desk, second, "Bùi An");
        desk.vote(second, 13);
        assertThat(desk.view(second).status()).isEqualTo(DossierStatus.VOTED);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4WhoeverTheCouncilVotedDownMayStandInAnotherDossier(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        for (int votes : new int[] {0, 13}) {
            long dossier = nominated(desk, person);
            desk.submit(dossier);
            desk.appraise(dossier);
            desk.vote(dossier, votes);
            assertThat(desk.view(dossier).status()).isEqualTo(DossierStatus.VOTED);
        }
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4TheDirectorTakesASingleNameOffAfterTheApproval(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        desk.approved("CSTDCS", 2025, List.of(person), List.of());
        long second = dossierOf(desk, approvedBefore(desk, person, "Bùi An", desk.person("Lê Bình", 2025)));
        DossierView view = desk.view(second);
        assertThat(view.actions()).contains(DossierAction.STRIKE);
        NomineeRow twice = view.nominees().stream().filter(NomineeRow::ruledOut).findFirst().orElseThrow();
        assertThat(twice.name()).isEqualTo("Bùi An");
        desk.harness.as("giamdoc", Role.DIRECTOR).run(AppraisalService.class, s -> s.strike(second, view.version(), twice.id()));
        assertThat(desk.view(second).nominees()).noneMatch(NomineeRow::ruledOut);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void lawArticle84WhoStrikesIsCheckedInTheServiceAtEveryStation(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        desk.data.grant(desk.data.account("kiemnhiem", Role.APPRAISER, desk.root), Role.DIRECTOR, desk.root);
        long person = desk.person("Bùi An", 2025);
        long appraised = nominated(desk, person, desk.person("Lê Bình", 2025));
        desk.submit(appraised);
        refused("DOSSIER_STATE", () -> strike(desk, appraised, "Bùi An"));
        desk.appraise(appraised);
        desk.award("LDTT", person, "Bùi An", 2025);
        refused("STRIKE_BY_APPRAISER", () -> strikeAs(desk, "giamdoc", Role.DIRECTOR, appraised, "Bùi An"));
        refused("PROPOSER_IS_APPRAISER", () -> strikeAs(desk, "thamdinh", Role.APPRAISER, appraised, "Bùi An"));
        strike(desk, appraised, "Bùi An");

        long other = desk.person("Vũ Dũng", 2025);
        long approved = dossierOf(desk, desk.approved("LDTT", 2025, List.of(other, desk.person("Hà Em", 2025)), List.of()));
        desk.award("LDTT", other, "Vũ Dũng", 2025);
        desk.harness.db().execute("UPDATE dossier SET appraiser = 'kiemnhiem' WHERE id = " + approved);
        refused("APPRAISER_IS_APPROVER", () -> strikeAs(desk, "kiemnhiem", Role.DIRECTOR, approved, "Vũ Dũng"));
        strikeAs(desk, "giamdoc", Role.DIRECTOR, approved, "Vũ Dũng");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nd152Art4WhomTheProvinceTurnedDownMayBeProposedAgain(Db db) {
        RewardDesk desk = new RewardDesk(db, DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        long decision = desk.approved("BK_TINH", 2025, List.of(person), List.of());
        long upwards = dossierOf(desk, decision);
        refused("DOSSIER_STATE", () -> turnDown(desk, upwards));
        desk.register(decision, DAY);
        long again = desk.dossier("BK_TINH", 2025);
        assertThat(candidateless(desk, again, person).other()).isEqualTo(upwards);
        desk.submit(again);
        desk.appraise(again);
        refused("AWARD_IN_OTHER_DOSSIER", () -> desk.vote(again, 13));

        turnDown(desk, upwards);
        refused("ALREADY_TURNED_DOWN", () -> turnDown(desk, upwards));
        assertThat(desk.view(upwards).nominees()).singleElement().satisfies(n -> assertThat(n.upperRefusal()).startsWith("Công văn số 12"));
        assertThat(desk.view(again).nominees()).singleElement().satisfies(n -> assertThat(n.twice()).isFalse());
        desk.vote(again, 13);
        desk.draft(again);
        desk.approve(again);
        assertThat(desk.view(again).status()).isEqualTo(DossierStatus.APPROVED);
    }

    @Test
    void nd152Art4OfTwoEntriesByHandAtTheSameMomentOnlyOneStands() throws Exception {
        RewardDesk desk = new RewardDesk(Db.postgres(), DAY + "T09:00:00");
        long person = desk.person("Bùi An", 2025);
        List<String> answers = atOnce(() -> byHand(desk, person, "8/QĐ-SNV"), () -> byHand(desk, person, "9/QĐ-SNV"));
        assertThat(answers).containsExactlyInAnyOrder("ok", "AWARD_HELD");
        assertThat(awards(desk, person)).isEqualTo(1);
    }

    private static String byHand(RewardDesk desk, long person, String number) {
        AwardInput input = new AwardInput();
        input.setPersonId(person);
        input.setAwardCode("CSTDCS");
        input.setYear(2024);
        input.setDecisionNo(number);
        input.setDecidedOn(LocalDate.of(2025, 1, 10));
        input.setReason("Bổ sung từ hồ sơ giấy");
        desk.harness.as("thamdinh2", Role.APPRAISER).run(RegisterService.class, s -> s.saveAward(input));
        return "ok";
    }

    private static NomineeRow candidateless(RewardDesk desk, long dossier, long person) {
        desk.nominate(dossier, List.of(person), List.of());
        return desk.view(dossier).nominees().get(0);
    }

    private static void turnDown(RewardDesk desk, long dossier) {
        DossierView view = desk.view(dossier);
        desk.harness.as("thamdinh2", Role.APPRAISER).run(UpwardService.class, s -> s.turnDown(dossier, view.version(),
                view.nominees().get(0).id(), "Công văn số 12/UBND-NC ngày 01/3/2026: chưa đủ sáng kiến"));
    }

    /** A dossier approved before anybody looked at other dossiers: its first nominee stands in two. */
    private static long approvedBefore(RewardDesk desk, long person, String name, Long... more) {
        List<Long> people = new ArrayList<>(List.of(more));
        long placeholder = desk.person("Trần Tạm", 2025);
        people.add(placeholder);
        long decision = desk.approved("CSTDCS", 2025, people, List.of());
        desk.harness.db().execute("UPDATE nominee SET person_id = " + person + ", recipient_name = '" + name + "' WHERE person_id = " + placeholder);
        return decision;
    }

    private static List<String> together(RewardDesk desk, long one, long other) throws Exception {
        return atOnce(() -> desk.register(one, DAY), () -> desk.register(other, DAY));
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<String>> answers = List.of(one, other).stream().map(work -> clerks.submit(() -> {
                start.await();
                try {
                    return work.call();
                } catch (BusinessException e) {
                    return e.code();
                }
            })).toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            clerks.shutdownNow();
        }
    }

    private static long nominated(RewardDesk desk, Long... people) {
        long dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, List.of(people), List.of());
        return dossier;
    }

    private static void strike(RewardDesk desk, long dossier, String name) {
        strikeAs(desk, "thamdinh2", Role.APPRAISER, dossier, name);
    }

    private static void strikeAs(RewardDesk desk, String who, Role role, long dossier, String name) {
        DossierView view = desk.view(dossier);
        long nominee = view.nominees().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow().id();
        desk.harness.as(who, role).run(AppraisalService.class, s -> s.strike(dossier, view.version(), nominee));
    }

    private static CandidateRow candidate(RewardDesk desk, long dossier, long person) {
        CandidateList list = desk.harness.as("thamdinh", Role.APPRAISER).call(CandidateService.class,
                s -> s.list(dossier, RecipientKind.PERSON, null, null, null, 100, Texts.VIETNAMESE));
        return list.items().stream().filter(c -> c.id() == person).findFirst().orElseThrow();
    }

    private static long dossierOf(RewardDesk desk, long decision) {
        return desk.harness.tx(em -> em.createQuery("SELECT c.dossierId FROM Decision c WHERE c.id = :id", Long.class)
                .setParameter("id", decision).getSingleResult());
    }

    private static long awards(RewardDesk desk, long person) {
        return desk.harness.tx(em -> em.createQuery("SELECT COUNT(a) FROM Award a WHERE a.personId = :person", Long.class)
                .setParameter("person", person).getSingleResult());
    }
}
