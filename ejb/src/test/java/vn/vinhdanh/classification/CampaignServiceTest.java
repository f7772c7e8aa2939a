package vn.vinhdanh.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.campaign.CampaignGate;
import vn.vinhdanh.classification.campaign.CampaignInput;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.campaign.CampaignStatus;
import vn.vinhdanh.classification.campaign.DeadlineCode;
import vn.vinhdanh.classification.campaign.DeadlineRow;
import vn.vinhdanh.classification.sheet.GridRow;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.testing.Db;

/** Opening a year, its calendar and its gate. */
class CampaignServiceTest {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void openingMakesSheetsAndRowsWithTheRuleSetOfEverybody(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 3);
        long worker = f.data.person("Lê Thị Hoa", f.second);
        long teacher = f.data.person("Trần Văn An", f.second);
        long gone = f.data.person("Đỗ Văn Nghỉ", f.second);
        db.execute("UPDATE person SET person_type = 'WORKER' WHERE id = " + worker);
        db.execute("UPDATE person SET person_type = 'PUBLIC_EMPLOYEE', leader = TRUE WHERE id = " + teacher);
        db.execute("UPDATE person SET status = 'RETIRED' WHERE id = " + gone);
        long id = f.open(QuotaMode.A_LITERAL);

        assertThat(f.campaign(id).sheets()).isEqualTo(2);
        List<GridRow> rows = f.rows(f.sheet(id, f.second).id());
        assertThat(rows).extracting(GridRow::personId).containsExactly(teacher, worker);
        assertThat(rows).extracting(GridRow::ruleSet).containsExactly(RuleSet.ND_233, RuleSet.LOCAL);
        assertThat(rows).extracting(GridRow::taskGroup).containsExactly("LEADERS", "STAFF");
        assertThat(f.rows(f.sheet(id, f.first).id())).hasSize(3).allMatch(r -> r.ruleSet() == RuleSet.ND_335);
        assertThat(f.sheet(id, f.first)).matches(s -> s.agencyId() == f.root && s.status() == SheetStatus.DRAFT && s.people() == 3 && s.rated() == 0);

        f.data.person("Phạm Thị Mới", f.second);
        int added = f.director().call(CampaignService.class, s -> s.addMissingPeople(id));
        assertThat(added).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theCalendarOfSection7IsCopiedAsDatedRows(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long id = f.open(QuotaMode.A_LITERAL);
        List<DeadlineRow> days = f.director().call(CampaignService.class, s -> s.deadlines(id));
        assertThat(days).extracting(DeadlineRow::code).containsExactly(DeadlineCode.values());
        assertThat(days).extracting(DeadlineRow::dueOn).as("on working days, as reminders have them")
                .contains(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 29));
        assertThat(days).extracting(DeadlineRow::plannedOn).contains(LocalDate.of(2026, 11, 15), LocalDate.of(2026, 12, 5), LocalDate.of(2027, 1, 31));
        assertThat(days).extracting(DeadlineRow::legalBasis).as("another province binds nobody here").noneMatch(b -> b != null && b.contains("Bắc Ninh"));
        assertThat(days.get(5).legalBasis()).contains("335/2025");
        assertThat(f.campaign(id).limit()).isEqualTo(LocalDate.of(2026, 12, 14));

        DeadlineRow last = days.get(5);
        f.director().run(CampaignService.class, s -> s.moveDeadline(last.id(), last.version(), LocalDate.of(2026, 12, 13)));
        assertThat(f.campaign(id).limit()).as("a Sunday ends on the Friday before").isEqualTo(LocalDate.of(2026, 12, 11));

        DeadlineRow meetings = days.get(3);
        f.director().run(CampaignService.class, s -> s.moveDeadline(meetings.id(), meetings.version(), LocalDate.of(2026, 12, 3)));
        assertThatThrownBy(() -> f.director().run(CampaignService.class, s -> s.moveDeadline(meetings.id(), meetings.version(), LocalDate.of(2026, 12, 4))))
                .hasFieldOrPropertyWithValue("code", "STALE");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void s10TheStatusIsOverdueFromTheFifteenthOfDecember(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 1);
        long id = f.open(QuotaMode.A_LITERAL);
        f.harness.at("2026-12-14T17:00:00");
        assertThat(f.campaign(id).status()).isEqualTo(CampaignStatus.OPEN);
        f.harness.at("2026-12-15T07:00:00");
        assertThat(f.campaign(id).status()).isEqualTo(CampaignStatus.OVERDUE);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whatIsRefusedOnOpening(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.data.account("localdirector", Role.DIRECTOR, f.first);
        assertThatThrownBy(() -> f.clerk(1).call(CampaignService.class, s -> s.open(CampaignFixture.input(QuotaMode.A_LITERAL))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(code(() -> f.harness.as("localdirector", Role.DIRECTOR).call(CampaignService.class,
                s -> s.open(CampaignFixture.input(QuotaMode.A_LITERAL))))).isEqualTo("CAMPAIGN_WHOLE_TREE");
        CampaignInput more = CampaignFixture.input(QuotaMode.A_LITERAL);
        more.setQuotaPercent(new BigDecimal(25));
        assertThat(code(() -> f.director().call(CampaignService.class, s -> s.open(more)))).isEqualTo("QUOTA_BASIS_MISSING");
        more.setQuotaPercent(new BigDecimal(26));
        more.setQuotaBasis("Công văn 7/UBND");
        assertThat(code(() -> f.director().call(CampaignService.class, s -> s.open(more)))).isEqualTo("QUOTA_TOO_HIGH");
        f.open(QuotaMode.A_LITERAL);
        assertThat(code(() -> f.open(QuotaMode.A_LITERAL))).isEqualTo("CAMPAIGN_EXISTS");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theGateOpensAfterClassificationAndThenTheParty(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        long person = f.people(f.first, 1).get(0);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, source) VALUES (1, " + person + ", 2025, 'GOOD', 'IMPORT')");
        assertThat(gate(f, 2025).isOpenForDecision()).as("an imported year").isTrue();
        assertThat(gate(f, 2024).classificationClosed()).as("nothing known").isFalse();
        long id = f.open(QuotaMode.A_LITERAL);
        assertThat(gate(f, 2026).classificationClosed()).isFalse();
        assertThat(code(() -> f.director().run(CampaignService.class, s -> s.closeParty(id, f.campaign(id).version(), LocalDate.of(2026, 11, 21)))))
                .isEqualTo("PARTY_BEFORE_CLASSIFICATION");
        long sheet = f.sheet(id, f.first).id();
        f.rateAll(1, sheet, 0);
        f.submitAndConfirm(1, sheet);
        f.decide(id);
        assertThat(gate(f, 2026)).matches(g -> g.classificationClosed() && !g.partyClosed() && !g.isOpenForDecision());
        f.harness.as("appraiser", Role.APPRAISER).run(CampaignService.class, s -> s.closeParty(id, f.campaign(id).version(), LocalDate.of(2026, 11, 22)));
        assertThat(gate(f, 2026)).matches(CampaignGate::isOpenForDecision).matches(g -> g.partyOn().equals(LocalDate.of(2026, 11, 22)));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aClerkSeesTheOwnUnitOnly(Db db) {
        CampaignFixture f = new CampaignFixture(db);
        f.people(f.first, 2);
        f.people(f.second, 2);
        long id = f.open(QuotaMode.A_LITERAL);
        List<SheetRow> seen = f.clerk(1).call(SheetService.class, s -> s.progress(id));
        assertThat(seen).extracting(SheetRow::unitId).containsExactly(f.first);
        assertThat(f.clerk(1).call(CampaignService.class, CampaignService::list).get(0).sheets()).isEqualTo(1);
        long other = f.sheet(id, f.second).id();
        assertThat(code(() -> f.clerk(1).call(SheetService.class, s -> s.view(other)))).isEqualTo("NOT_FOUND");
        assertThat(code(() -> f.clerk(1).run(SheetService.class, s -> s.submit(other, 0)))).isEqualTo("NOT_FOUND");
        assertThat(code(() -> f.head(1).run(SheetService.class, s -> s.confirm(other, 0)))).isEqualTo("NOT_FOUND");
    }

    private static CampaignGate gate(CampaignFixture f, int year) {
        return f.director().call(CampaignService.class, s -> s.gate(year));
    }

    static String code(Runnable work) {
        try {
            work.run();
        } catch (BusinessException e) {
            return e.code();
        }
        return null;
    }
}
