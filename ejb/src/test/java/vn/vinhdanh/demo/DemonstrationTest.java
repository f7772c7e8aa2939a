package vn.vinhdanh.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.QuotaMeter;
import vn.vinhdanh.classification.campaign.CampaignRow;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.sheet.ClassificationDecisionService;
import vn.vinhdanh.classification.sheet.DecisionView;
import vn.vinhdanh.classification.sheet.SheetRow;
import vn.vinhdanh.classification.sheet.SheetService;
import vn.vinhdanh.classification.sheet.SheetStatus;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.pay.DueFilter;
import vn.vinhdanh.personnel.pay.DueRow;
import vn.vinhdanh.personnel.pay.PayDueService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The demonstration leaves a visitor two units to rate, and its accounts are the people of the roster. */
class DemonstrationTest {

    private static final int UNITS = 12;

    @Test
    void theYearCanBeFinishedWithTheAccountsOfTheFirstTwoUnits() {
        Harness harness = new Harness(Db.h2()).at("2026-11-23T09:00:00");
        harness.system().run(DemonstrationDepartment.class, DemonstrationDepartment::accounts);
        take(harness, ImportKind.ROSTER, "roster.xlsx");
        take(harness, ImportKind.HISTORY, "history.xlsx");
        harness.system().run(DemonstrationDepartment.class, DemonstrationDepartment::heads);
        List<?> contracted = harness.tx(em -> em.createNativeQuery("SELECT full_name FROM person WHERE leader = TRUE AND person_type = 'WORKER'")
                .getResultList());
        assertThat(contracted).as("a post only a civil servant may hold").isEmpty();
        harness.system().run(DemonstrationDepartment.class, DemonstrationDepartment::unitAccounts);
        int units = harness.system().call(DemonstrationDepartment.class, DemonstrationDepartment::unitCount);
        assertThat(units).isEqualTo(UNITS);
        harness.system().run(DemonstrationRatings.class, s -> s.ratings(units));
        harness.system().run(DemonstrationDepartment.class, DemonstrationDepartment::director);

        long root = harness.system().call(DemonstrationDepartment.class, DemonstrationDepartment::rootId);
        long first = harness.system().call(DemonstrationDepartment.class, DemonstrationDepartment::firstUnitId);
        long last = harness.system().call(DemonstrationDepartment.class, DemonstrationDepartment::lastUnitId);
        harness.system().run(DemonstrationOrganisation.class, DemonstrationOrganisation::posts);
        harness.system().run(DemonstrationOrganisation.class, s -> s.merger(root));
        harness.system().run(DemonstrationPay.class, s -> s.days(first));
        harness.system().run(DemonstrationQuality.class, s -> s.faults(last));
        harness.system().run(DemonstrationRewards.class, s -> s.rewards(root, first));

        List<?> unrated = harness.tx(em -> em.createNativeQuery("""
                SELECT a.person_id FROM award a WHERE a.award_code = 'GK' AND a.person_id IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM rating r WHERE r.person_id = a.person_id AND r.assessment_year = 2025)
                """).getResultList());
        assertThat(unrated).as("honoured for a year without a rating").isEmpty();

        List<DueRow> due = harness.as("hoso", Role.REGISTRY_OFFICER).call(PayDueService.class, s -> s.steps(new DueFilter(null, 3)));
        assertThat(due).as("steps of the next three months").hasSizeGreaterThanOrEqualTo(4);
        assertThat(due.get(0).on()).as("overdue").isBefore("2026-11-23");
        assertThat(due).anyMatch(r -> r.next().beyondPercent() > 0);

        Harness.As director = harness.as("giamdoc", Role.DIRECTOR);
        List<CampaignRow> years = director.call(CampaignService.class, CampaignService::list);
        List<SheetRow> sheets = director.call(SheetService.class, s -> s.progress(years.get(0).id()));
        assertThat(sheets).hasSize(UNITS).extracting(SheetRow::status).startsWith(SheetStatus.SUBMITTED, SheetStatus.DRAFT)
                .filteredOn(s -> s == SheetStatus.CONFIRMED).hasSize(UNITS - 2);
        DecisionView view = director.call(ClassificationDecisionService.class, s -> s.view(years.get(0).id()));
        assertThat(view.meters()).noneMatch(QuotaMeter::isBlocking);
        assertThat(view.excellent()).isNotEmpty();
        assertThat(names(harness, "truongphong")).as("heads").contains("Khoàng A Lâm", "Đỗ Minh Lâm", "Hồ Thị Hồng Mẩy").hasSize(UNITS).doesNotHaveDuplicates();
        assertThat(names(harness, "chuyenvien")).as("clerks").hasSize(UNITS).doesNotHaveDuplicates();
        assertThat(names(harness, "giamdoc")).isSubsetOf(atRoot(harness));
    }

    /** As the start does it, in transactions of their own. */
    private static void take(Harness harness, ImportKind kind, String file) {
        Harness.As hoso = harness.as("hoso", Role.REGISTRY_OFFICER);
        long batch = hoso.call(ImportService.class, s -> s.preview(kind, file, read(file)));
        hoso.run(ImportService.class, s -> s.commit(batch));
    }

    private static byte[] read(String file) {
        try (InputStream in = DemonstrationTest.class.getResourceAsStream("/demo/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Harness harness, String account) {
        return harness.tx(em -> em.createQuery("SELECT a.displayName FROM Account a WHERE a.username LIKE :name ORDER BY a.id", String.class)
                .setParameter("name", account + "%").getResultList());
    }

    private static List<String> atRoot(Harness harness) {
        return harness.tx(em -> em.createQuery("SELECT p.fullName FROM Person p, Unit u WHERE u.id = p.unitId AND u.parentId IS NULL AND p.leader = TRUE",
                String.class).getResultList());
    }
}
