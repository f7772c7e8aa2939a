package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.classification.CampaignServiceTest.code;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.audit.LastChanges;
import vn.vinhdanh.classification.sheet.AssessmentInput;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.classification.sheet.SheetView;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** The sheet of a unit: rating, submitting, confirming, returning. */
class SheetServiceTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theLevelFollowsScoreAndKnockOut(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        List<Long> people = f.people(f.first, 3);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (1, " + people.get(0) + ", 2025, 'EXCELLENT', 'IMPORT')");
        db.execute("INSERT INTO discipline (id, person_id, form, form_text, decided_on) VALUES (1, " + people.get(1)
                + ", 'REPRIMAND', 'Khiển trách', DATE '2026-03-01')");
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        List<GridRow> rows = f.rows(sheet);
        AssessmentInput knocked = CampaignFixture.rate(rows.get(2), "88.5");
        knocked.setKnockOut(KnockOut.DISCIPLINE);
        f.clerk(1).run(SheetService.class, s -> s.save(sheet, List.of(CampaignFixture.rate(rows.get(0), "92"), CampaignFixture.rate(rows.get(1), "75"), knocked)));

        SheetView view = f.clerk(1).call(SheetService.class, s -> s.view(sheet));
        assertThat(view.rows()).extracting(GridRow::proposedLevel).containsExactly(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.NOT_COMPLETED);
        assertThat(view.rows().get(0).lastYear()).isEqualTo(RatingLevel.EXCELLENT);
        assertThat(view.rows().get(0).changedBy()).isEqualTo("clerk1");
        assertThat(view.findings().get(rows.get(1).id())).extracting(Finding::code).containsExactly("DISCIPLINE_RECORDED");
        assertThat(view.distribution()).containsEntry(RatingLevel.GOOD, 1L).containsEntry(RatingLevel.NOT_COMPLETED, 1L);
        assertThat(view.mayRate()).isTrue();
        assertThat(view.agencyMeters()).as("the count that binds, of the kinds of people on the sheet").hasSize(2)
                .allMatch(m -> m.group().personType() == AssessmentSubject.CIVIL_SERVANT && m.excellent() == 1);
        assertThat(view.meters().get(0)).matches(m -> m.excellent() == 1 && m.good() == 1 && m.capLiteral() == 0 && m.capInclusive() == 0);
        assertThat(f.director().call(SheetService.class, s -> s.view(sheet)).agencyMeters()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aRowSavedBySomebodyElseIsNotOverwrittenAndTheMessageSaysWho(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        f.data.account("colleague", Role.UNIT_CLERK, f.first);
        db.execute("UPDATE account SET display_name = 'Trần Thị Cộng' WHERE username = 'colleague'");
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        GridRow seen = f.rows(sheet).get(0);
        f.harness.as("colleague", Role.UNIT_CLERK).run(SheetService.class, s -> s.save(sheet, List.of(CampaignFixture.rate(seen, "71"))));
        assertThatThrownBy(() -> f.clerk(1).run(SheetService.class, s -> s.save(sheet, List.of(CampaignFixture.rate(seen, "99")))))
                .isInstanceOfSatisfying(StaleException.class, e -> {
                    StaleException named = f.harness.system().call(LastChanges.class, s -> s.named(e));
                    assertThat(Texts.of(Texts.VIETNAMESE).of(named)).startsWith("Dòng của " + seen.fullName() + " vừa được Trần Thị Cộng lưu lúc 09:00 22/11/2026.");
                });
        assertThat(f.rows(sheet).get(0).score()).isEqualByComparingTo("71");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void submittedOnlyWhenEverybodyHasALevelTheRulesAllow(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 3);
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        assertThat(code(() -> f.submitAndConfirm(1, sheet))).isEqualTo("SHEET_INCOMPLETE");
        f.rateAll(1, sheet, 0);
        AssessmentInput above = CampaignFixture.rate(f.rows(sheet).get(0), "80");
        above.setLevel(RatingLevel.EXCELLENT);
        f.clerk(1).run(SheetService.class, s -> s.save(sheet, List.of(above)));
        assertThat(code(() -> f.submitAndConfirm(1, sheet))).isEqualTo("SHEET_INCOMPLETE");
        f.rateAll(1, sheet, 1);
        f.submitAndConfirm(1, sheet);
        assertThat(f.clerk(1).call(SheetService.class, s -> s.view(sheet)).sheet().status()).isEqualTo(SheetStatus.CONFIRMED);
        assertThat(code(() -> f.rateAll(1, sheet, 0))).isEqualTo("SHEET_STATE");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void returnLoopKeepsTheReasonUntilItIsRight(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 2);
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        f.rateAll(1, sheet, 2);
        f.clerk(1).run(SheetService.class, s -> s.submit(sheet, s.view(sheet).sheet().version()));
        assertThatThrownBy(() -> f.clerk(1).run(SheetService.class, s -> s.giveBack(sheet, 1, "x"))).isInstanceOf(EJBAccessException.class);
        f.head(1).run(SheetService.class, s -> s.giveBack(sheet, s.view(sheet).sheet().version(), "Xem lại người thứ hai"));
        assertThat(f.sheet(f.sheetCampaign(sheet), f.first)).matches(s -> s.status() == SheetStatus.RETURNED)
                .matches(s -> s.returnReason().equals("Xem lại người thứ hai"));
        f.rateAll(1, sheet, 1);
        f.submitAndConfirm(1, sheet);
        f.director().run(SheetService.class, s -> s.giveBack(sheet, s.view(sheet).sheet().version(), "Vượt tỷ lệ"));
        assertThat(f.sheet(f.sheetCampaign(sheet), f.first).status()).isEqualTo(SheetStatus.RETURNED);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofTwoHeadsAtOnceTheSecondIsToldAndTheClerkIsNeverTheHead(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        f.data.account("deputy", Role.UNIT_HEAD, f.first);
        long both = f.data.account("both", Role.UNIT_CLERK, f.first);
        f.data.grant(both, Role.UNIT_HEAD, f.first);
        long sheet = f.sheet(f.open(QuotaMode.A_LITERAL), f.first).id();
        f.rateAll(1, sheet, 0);
        long draft = f.sheet(f.sheetCampaign(sheet), f.first).version();
        f.harness.as("both", Role.UNIT_CLERK, Role.UNIT_HEAD).run(SheetService.class, s -> s.submit(sheet, draft));
        long version = f.sheet(f.sheetCampaign(sheet), f.first).version();
        assertThat(code(() -> f.harness.as("both", Role.UNIT_CLERK, Role.UNIT_HEAD).run(SheetService.class, s -> s.confirm(sheet, version))))
                .isEqualTo("SAME_PERSON");
        f.head(1).run(SheetService.class, s -> s.confirm(sheet, version));
        assertThat(code(() -> f.harness.as("deputy", Role.UNIT_HEAD).run(SheetService.class, s -> s.confirm(sheet, version)))).isEqualTo("STALE");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theHeadHearsBeforeConfirmingThatTheLeadersAreOverTheirCap(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        List<Long> people = f.people(f.first, 10);
        f.people(f.second, 2);
        db.execute("UPDATE person SET leader = TRUE WHERE id = " + people.get(0));
        long campaign = f.open(QuotaMode.A_LITERAL);
        long sheet = f.sheet(campaign, f.first).id();
        long other = f.sheet(campaign, f.second).id();
        List<GridRow> rows = f.rows(sheet);
        List<AssessmentInput> inputs = rows.stream().map(r -> CampaignFixture.rate(r, r.leader() ? "95" : "80")).toList();
        f.clerk(1).run(SheetService.class, s -> s.save(sheet, inputs));
        f.rateAll(2, other, 0);
        f.clerk(1).run(SheetService.class, s -> s.submit(sheet, s.view(sheet).sheet().version()));

        SheetView seen = f.head(1).call(SheetService.class, s -> s.view(sheet));
        assertThat(seen.meters().get(0)).as("the unit as a whole keeps the cap").matches(m -> m.group().isAgency() && !m.isExceeded());
        assertThat(seen.exceeded()).singleElement().matches(m -> "LEADERS".equals(m.group().taskGroup()) && m.excellent() == 1 && m.cap() == 0);
        SheetView theirs = f.head(2).call(SheetService.class, s -> s.view(other));
        assertThat(theirs.exceeded()).as("who proposes nobody is not warned").isEmpty();
    }
}
