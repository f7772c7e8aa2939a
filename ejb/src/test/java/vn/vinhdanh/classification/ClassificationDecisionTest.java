package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.classification.CampaignServiceTest.code;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.CampaignStatus;
import vn.vinhdanh.classification.rating.RatingInput;
import vn.vinhdanh.classification.rating.RatingRow;
import vn.vinhdanh.classification.rating.RatingService;
import vn.vinhdanh.classification.rating.RatingSource;
import vn.vinhdanh.classification.rating.RatingTimeline;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionView;
import vn.vinhdanh.classification.sheet.ExcellentRow;
import vn.vinhdanh.classification.sheet.QuotaExceptionInput;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.testing.Db;

/** The director's decision: the cap, the exception, two clicks, and ratings that stay as decided. */
class ClassificationDecisionTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void s4TwoOfTenIsBlockedLiterallyAndAcceptedInclusively(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.confirmed(10, QuotaMode.A_LITERAL, 2);
        DecisionView view = f.director().call(ClassificationDecisionService.class, s -> s.view(id));
        assertThat(view.meters()).isNotEmpty().allMatch(m -> m.capLiteral() == 1 && m.capInclusive() == 2 && m.isBlocking());
        assertThat(view.isDecidable()).isFalse();
        assertThat(code(() -> f.decide(id))).isEqualTo("QUOTA_EXCEEDED");
        db.execute("UPDATE campaign SET quota_mode = 'B_INCLUSIVE'");
        assertThat(f.decide(id)).isEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aGroupOfFourNeedsAWrittenException(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.confirmed(4, QuotaMode.B_INCLUSIVE, 1);
        assertThat(code(() -> f.decide(id))).isEqualTo("QUOTA_EXCEEDED");
        for (String group : new String[] {null, "STAFF"}) {
            QuotaExceptionInput e = new QuotaExceptionInput();
            e.setCampaignId(id);
            e.setAgencyId(f.root);
            e.setPersonType(AssessmentSubject.CIVIL_SERVANT);
            e.setTaskGroup(group);
            e.setAllowed(1);
            e.setDocumentNo("88/UBND-NC");
            e.setDocumentOn(LocalDate.of(2026, 11, 18));
            e.setReason("Nhóm dưới 5 người");
            f.harness.as("appraiser", Role.APPRAISER).run(ClassificationDecisionService.class, s -> s.recordException(e));
        }
        assertThat(f.decide(id)).isEqualTo(4);
        assertThat(f.director().call(ClassificationDecisionService.class, s -> s.view(id)).exceptions()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theDirectorLowersSomebodyToKeepTheCap(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.confirmed(6, QuotaMode.A_LITERAL, 2);
        ExcellentRow last = f.director().call(ClassificationDecisionService.class, s -> s.view(id)).excellent().get(1);
        assertThatThrownBy(() -> f.head(1).run(ClassificationDecisionService.class, s -> s.decideOtherwise(last.assessmentId(), 0, RatingLevel.GOOD, null)))
                .isInstanceOf(EJBAccessException.class);
        f.director().run(ClassificationDecisionService.class, s -> s.decideOtherwise(last.assessmentId(), last.version(), RatingLevel.GOOD, "Giữ tỷ lệ"));
        assertThat(f.decide(id)).isEqualTo(6);
        List<RatingRow> ratings = f.director().call(RatingService.class, s -> s.list(last.personId()));
        assertThat(ratings.get(0)).matches(r -> r.level() == RatingLevel.GOOD && r.source() == RatingSource.CAMPAIGN && "345/QĐ-SNV".equals(r.decisionNo()));
        assertThat(f.campaign(id).status()).isEqualTo(CampaignStatus.CLOSED);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theSecondClickDecidesNothingAndAnUnfinishedAgencyWaits(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 2);
        f.people(f.second, 2);
        long id = f.open(QuotaMode.A_LITERAL);
        prepare(f, 1, f.sheet(id, f.first).id(), 0);
        assertThat(code(() -> f.decide(id))).as("the cap is counted over the agency").isEqualTo("NOTHING_TO_DECIDE");
        prepare(f, 2, f.sheet(id, f.second).id(), 0);
        assertThat(f.decide(id)).isEqualTo(4);
        assertThat(code(() -> f.decide(id))).isEqualTo("CAMPAIGN_CLOSED");
        assertThat(f.ratings(2026)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofTwoDecisionsAtTheSameMomentOneWritesTheRatings(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.confirmed(3, QuotaMode.A_LITERAL, 0);
        List<CompletableFuture<String>> clicks = Stream.of(1, 2).map(n -> CompletableFuture.supplyAsync(() -> code(() -> f.decide(id)))).toList();
        List<String> answers = clicks.stream().map(CompletableFuture::join).map(String::valueOf).sorted().toList();
        assertThat(answers).containsExactly("CAMPAIGN_CLOSED", "null");
        assertThat(f.ratings(2026)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoConfirmedDoesNotDecide(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        long id = f.open(QuotaMode.A_LITERAL);
        long sheet = f.sheet(id, f.first).id();
        f.rateAll(1, sheet, 0);
        f.clerk(1).run(SheetService.class, s -> s.submit(sheet, s.view(sheet).sheet().version()));
        long both = f.data.account("headdirector", Role.UNIT_HEAD, f.first);
        f.data.grant(both, Role.DIRECTOR, f.root);
        f.harness.as("headdirector", Role.UNIT_HEAD, Role.DIRECTOR).run(SheetService.class, s -> s.confirm(sheet, s.view(sheet).sheet().version()));
        assertThat(code(() -> f.harness.as("headdirector", Role.UNIT_HEAD, Role.DIRECTOR)
                .call(ClassificationDecisionService.class, s -> s.decide(CampaignFixture.decision(id))))).isEqualTo("SAME_PERSON");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theHeadOfTheAgencyIsRatedAboveAndEnteredWhenTheDecisionArrives(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long head = f.data.person("Vũ Văn Giám", f.first);
        long shortTimer = f.data.person("Vũ Văn Ngắn", f.first);
        long id = f.open(QuotaMode.A_LITERAL);
        long sheet = f.sheet(id, f.first).id();
        List<AssessmentInput> inputs = f.rows(sheet).stream().map(r -> {
            AssessmentInput input = CampaignFixture.rate(r, null);
            input.setNotClassified(r.personId() == head ? NotClassifiedReason.UPPER_AUTHORITY : NotClassifiedReason.TOO_SHORT);
            return input;
        }).toList();
        f.clerk(1).run(SheetService.class, s -> s.save(sheet, inputs));
        RatingInput entered = rating(head, RatingLevel.EXCELLENT, "9/QĐ-UBND");
        f.submitAndConfirm(1, sheet);
        assertThat(f.decide(id)).as("the one who worked too short is recorded as not classified").isEqualTo(1);
        assertThat(f.director().call(RatingService.class, s -> s.list(shortTimer)).get(0).level()).isEqualTo(RatingLevel.NOT_CLASSIFIED);
        f.harness.as("registry", Role.REGISTRY_OFFICER).call(RatingService.class, s -> s.save(entered));
        assertThat(f.director().call(RatingService.class, s -> s.list(head)).get(0).level()).isEqualTo(RatingLevel.EXCELLENT);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aDecidedRatingChangesOnlyByANewDecisionAndTheOldOneIsKept(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long person = f.people(f.first, 1).get(0);
        long id = f.open(QuotaMode.A_LITERAL);
        assertThat(code(() -> f.harness.as("registry", Role.REGISTRY_OFFICER).call(RatingService.class, s -> s.save(rating(person, RatingLevel.GOOD, null)))))
                .isEqualTo("RATING_IN_CAMPAIGN");
        prepare(f, 1, f.sheet(id, f.first).id(), 0);
        f.decide(id);
        RatingRow row = f.director().call(RatingService.class, s -> s.list(person)).get(0);
        RatingInput again = rating(person, RatingLevel.COMPLETED, null);
        again.setId(row.id());
        again.setVersion(row.version());
        assertThat(code(() -> f.harness.as("registry", Role.REGISTRY_OFFICER).call(RatingService.class, s -> s.save(again)))).isEqualTo("RATING_BY_DIRECTOR");
        assertThat(code(() -> f.director().call(RatingService.class, s -> s.save(again)))).isEqualTo("RATING_DECISION_MISSING");
        again.setDecisionNo("401/QĐ-SNV");
        f.director().call(RatingService.class, s -> s.save(again));
        assertThat(code(() -> f.director().call(RatingService.class, s -> s.save(again)))).isEqualTo("STALE");
        assertThat(f.director().call(RatingService.class, s -> s.list(person)).get(0)).matches(r -> r.level() == RatingLevel.COMPLETED && r.revisions() == 1);
        assertThat(f.director().call(RatingService.class, s -> s.revisions(person)).get(0))
                .matches(v -> v.level() == RatingLevel.GOOD && v.replacedBy().equals("director") && v.decisionNo().equals("345/QĐ-SNV"));
        List<TimelineEntry> timeline = f.director().call(RatingTimeline.class, t -> t.of(person));
        assertThat(timeline).singleElement()
                .matches(t -> t.year() == 2026 && t.title().equals("enum.RatingLevel.COMPLETED") && t.reference().equals("401/QĐ-SNV"));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void openingAndDecidingForTwoThousandIsAHandfulOfStatements(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.data.person("Nguyễn Văn Mẫu", f.first);
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, given_name, norm_name, sort_key, person_type, unit_id)"
                + " SELECT 800000000 + n.x, CAST(100000000000 + n.x AS varchar(12)), 'Lê Văn Tám', 'Lê', 'Tám', 'le van tam', 'tam', 'CIVIL_SERVANT', "
                + f.first + " FROM (SELECT a.y + 50 * b.y AS x FROM " + numbers("a", 50) + " CROSS JOIN " + numbers("b", 40) + ") n");
        f.harness.resetStatements();
        long id = f.open(QuotaMode.A_LITERAL);
        assertThat(f.harness.statements()).as("scope, law, campaign, calendar, sheets, rows").isLessThanOrEqualTo(20);
        long sheet = f.sheet(id, f.first).id();
        assertThat(f.sheet(id, f.first).people()).isEqualTo(2001);
        db.execute("UPDATE assessment SET score = 80, proposed_level = 'GOOD'");
        f.harness.resetStatements();
        f.clerk(1).run(SheetService.class, s -> s.view(sheet));
        assertThat(f.harness.statements()).isLessThanOrEqualTo(24);
        f.submitAndConfirm(1, sheet);
        f.harness.resetStatements();
        assertThat(f.decide(id)).isEqualTo(2001);
        assertThat(f.harness.statements()).as("with those that hold the series of numbers").isLessThanOrEqualTo(24);
        assertThat(f.ratings(2026)).isEqualTo(2001);
    }

    private static String numbers(String alias, int to) {
        StringBuilder values = new StringBuilder("(VALUES (0)");
        for (int i = 1; i < to; i++) {
            values.append(", (").append(i).append(')');
        }
        return values.append(") AS ").append(alias).append("(y)").toString();
    }

    private static void prepare(CampaignFixture f, int n, long sheet, int excellent) {
        f.rateAll(n, sheet, excellent);
        f.submitAndConfirm(n, sheet);
    }

    private static RatingInput rating(long person, RatingLevel level, String decisionNo) {
        RatingInput input = new RatingInput();
        input.setPersonId(person);
        input.setYear(2026);
        input.setLevel(level);
        input.setDecisionNo(decisionNo);
        input.setDecidedOn(LocalDate.of(2026, 11, 21));
        input.setReason("Theo quyết định");
        return input;
    }
}
