package vn.vinhdanh.house.scope;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.classification.CampaignFixture;
import vn.vinhdanh.classification.campaign.CampaignService;
import vn.vinhdanh.classification.QuotaMode;
import vn.vinhdanh.organisation.reorganisation.ReorganisationInput;
import vn.vinhdanh.organisation.reorganisation.ReorganisationService;
import vn.vinhdanh.organisation.reorganisation.StepInput;
import vn.vinhdanh.organisation.reorganisation.StepKind;
import vn.vinhdanh.personnel.imports.ImportService;
import vn.vinhdanh.personnel.imports.Sheets;
import vn.vinhdanh.personnel.imports.sheet.ImportKind;
import vn.vinhdanh.personnel.quality.QualityService;
import vn.vinhdanh.personnel.quality.merge.MergeInput;
import vn.vinhdanh.personnel.quality.merge.MergeService;
import vn.vinhdanh.personnel.quality.merge.MergeView;
import vn.vinhdanh.reward.RewardDesk;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/**
 * A department whose division has something of everything, all of it marked by a word; a sister division; and another body with a
 * division below it. Each role exists for the whole department ("own"), for the sister, for the other body, and for the department with a
 * period that ended yesterday or begins tomorrow.
 */
public final class ScopeWorld {

    /** Stands in every name and text of the division. */
    public static final String MARK = "zqxwv";
    static final String TODAY = "2026-11-23";
    static final String PERSONAL_ID = "999085000017";
    static final List<String> OUTSIDERS = List.of("sister", "other", "expired", "coming");

    final Db db;
    final RewardDesk desk;
    final long root;
    final long unit;
    final long sister;
    final long other;
    final long person;
    final long second;
    final long meeting;
    final long dossier;
    final long registered;
    final long campaign;
    final long sheet;
    final long batch;
    final long committed;
    final long plan;
    final long finding;
    final long merge;
    private final TestData data;

    ScopeWorld(Db db) {
        this.db = db;
        desk = new RewardDesk(db, TODAY + "T09:00:00", 5);
        data = desk.data;
        root = desk.root;
        unit = desk.unit;
        sister = data.unit("Phòng Chị em", root);
        other = data.unit("Chi cục Khác", root);
        long below = data.unit("Phòng Khác", root);
        db.execute("UPDATE unit SET parent_id = " + other + ", path = '/" + root + "/" + other + "/" + below + "/' WHERE id = " + below);
        db.execute("UPDATE unit SET name = 'Phòng " + MARK + "', norm_name = 'phong " + MARK + "', symbol = '" + MARK + "' WHERE id = " + unit);
        db.execute("UPDATE account SET display_name = '" + MARK + " ' || username");
        accounts();
        desk.classified(2025, true);
        person = desk.person("Nguyễn " + MARK, 2024, 2025);
        second = desk.person("Trần " + MARK, 2024, 2025);
        db.execute("UPDATE person SET personal_id = '" + PERSONAL_ID + "', position = 'Chuyên viên " + MARK + "', email = '" + MARK
                + "@example.vn' WHERE id = " + person);
        data.person("Lê Văn Chị", sister);
        data.person("Phạm Thị Khác", below);
        // alike: one in the division, one in the sister; whoever keeps the sister must not learn of the other
        data.person("Lê Văn Chị", unit);
        merge = merged(desk.person("Nguyễn " + MARK, 2023));
        PlantedRows.of(this).plant();
        long decided = desk.approved("GK", 2025, List.of(person, second), List.of());
        desk.register(decided, TODAY);
        registered = decided;
        meeting = desk.meeting();
        dossier = desk.dossier("LDTT", 2025);
        desk.nominate(dossier, List.of(person), List.of());
        campaign = desk.harness.as("giamdoc", Role.DIRECTOR).call(CampaignService.class, s -> s.open(CampaignFixture.input(QuotaMode.A_LITERAL)));
        sheet = id("SELECT id FROM unit_sheet WHERE unit_id = " + unit);
        batch = preview(false);
        committed = preview(true);
        plan = plan();
        PlantedRows.of(this).mark();
        db.execute("UPDATE person SET sex = NULL WHERE id = " + second);
        desk.harness.as(account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER).run(QualityService.class, s -> s.check(null));
        finding = id("SELECT MAX(f.id) FROM quality_finding f WHERE f.person_id IN (" + person + ", " + second + ")");
    }

    private void accounts() {
        for (Role role : Role.values()) {
            data.account(account("own", role), role, root);
            data.account(account("sister", role), role, sister);
            data.account(account("other", role), role, other);
            data.account(account("expired", role), role, root);
            data.account(account("coming", role), role, root);
        }
        db.execute("UPDATE role_grant SET valid_to = DATE '2026-11-22' WHERE account_id IN (SELECT id FROM account WHERE username LIKE 'expired.%')");
        db.execute("UPDATE role_grant SET valid_from = DATE '2026-11-24' WHERE account_id IN (SELECT id FROM account WHERE username LIKE 'coming.%')");
    }

    static String account(String where, Role role) {
        return where + "." + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private long preview(boolean commit) {
        byte[] file = new Sheets().row("Họ và tên", "Ngày sinh", "Số định danh", "Đơn vị", "Chức vụ")
                .row("Vũ " + MARK + (commit ? " Hai" : ""), "12/03/1990", commit ? "999090000025" : "999090000018", "Phòng " + MARK, "Chuyên viên").bytes();
        Harness.As officer = desk.harness.as(account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER);
        long id = officer.call(ImportService.class, s -> s.preview(ImportKind.ROSTER, MARK + ".xlsx", file));
        if (commit) {
            officer.run(ImportService.class, s -> s.commit(id));
        }
        return id;
    }

    private long merged(long twin) {
        Harness.As officer = desk.harness.as(account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER);
        MergeView view = officer.call(MergeService.class, s -> s.view(person, twin));
        MergeInput input = new MergeInput();
        input.setSurvivorId(person);
        input.setAbsorbedId(twin);
        input.setSeen(view.seen());
        input.setReason("Một người");
        input.setSure(true);
        officer.run(MergeService.class, s -> s.merge(input));
        return id("SELECT MAX(id) FROM person_merge");
    }

    private long plan() {
        ReorganisationInput input = new ReorganisationInput();
        input.setTitle("Sắp xếp " + MARK);
        input.setLegalBasis("Quyết định 15/QĐ-UBND");
        input.setEffectiveOn(LocalDate.of(2027, 1, 1));
        StepInput step = new StepInput();
        step.setKind(StepKind.TRANSFER);
        step.setSourceIds(List.of(unit));
        step.setTargetId(root);
        step.setPersonIds(List.of(second));
        Harness.As officer = desk.harness.as(account("own", Role.REGISTRY_OFFICER), Role.REGISTRY_OFFICER);
        long id = officer.call(ReorganisationService.class, s -> s.save(input));
        officer.call(ReorganisationService.class, s -> s.add(id, step));
        officer.run(ReorganisationService.class, s -> s.foresee(id));
        return id;
    }

    /** Number of a row of the division, found by plain SQL. */
    long id(String sql) {
        return desk.harness.tx(em -> ((Number) em.createNativeQuery(sql).setMaxResults(1).getSingleResult()).longValue());
    }

    /** The newest row of a table about the person. */
    long of(String table) {
        return id("SELECT MAX(id) FROM " + table + " WHERE person_id = " + person);
    }

    /** Numbers of the division, of everybody in it and of what was planted there. */
    Set<Long> numbers() {
        Set<Long> numbers = new HashSet<>(PlantedRows.of(this).numbers());
        numbers.addAll(List.of(unit, person, second));
        return numbers;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
