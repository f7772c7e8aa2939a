package vn.vinhdanh.organisation.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitRow;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** A reorganisation that takes place: units end, begin and move, and people and open work go along. */
class ReorganisationTest extends ReorganisationDesk {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMergerMovesPeopleAndOpenWorkAndKeepsTheNamesOfTheirDay(Db database) {
        prepare(database);
        long clerk = data.account("chuyenvien", Role.UNIT_CLERK, first);
        db.execute("INSERT INTO rating (id, person_id, assessment_year, level, unit_id, unit_name, source) VALUES (1, " + binh
                + ", 2024, 'GOOD', " + first + ", 'Phòng Một', 'MANUAL')");
        db.execute("INSERT INTO award (id, award_code, recipient_kind, person_id, recipient_name, unit_id, unit_name, achievement_year, source)"
                + " VALUES (1, 'LDTT', 'PERSON', " + binh + ", 'Trần Bình', " + first + ", 'Phòng Một', 2024, 'MANUAL')");
        db.execute("INSERT INTO meeting (id, kind, status, unit_id, title, place, starts_at, considers_awards, quorum_numerator, quorum_denominator,"
                + " quorum_basis) VALUES (1, 'CONFERENCE', 'PLANNED', " + first + ", 'Hội nghị', 'Hội trường', TIMESTAMP '2026-12-01 08:00:00', FALSE, 2, 3, 'x')");
        db.execute("INSERT INTO dossier (id, award_code, achievement_year, commendation_type, achievement, proposing_unit_id, status, proposer,"
                + " proposed_at) VALUES (1, 'GK', 2026, 'MERIT', 'x', " + first + ", 'DRAFT', 'chuyenvien', TIMESTAMP '2026-06-01 08:00:00')");
        long plan = plan(JULY);
        long founded = add(plan, founding(StepKind.MERGE, "Phòng Tổng hợp", first, second));
        foresee(plan);

        List<TouchRow> people = officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.PERSON, 0));
        assertThat(people).extracting(TouchRow::label, TouchRow::unit, TouchRow::toUnit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Trần Bình", "Phòng Một", "Phòng Tổng hợp"));
        List<TouchCount> counts = officer.call(ReorganisationReadService.class, s -> s.counts(plan));
        assertThat(counts).containsExactlyInAnyOrder(new TouchCount(TouchKind.UNIT, 2), new TouchCount(TouchKind.PERSON, 1),
                new TouchCount(TouchKind.SERVICE, 1), new TouchCount(TouchKind.DOSSIER, 1), new TouchCount(TouchKind.MEETING, 1),
                new TouchCount(TouchKind.GRANT, 1));
        assertThat(names(null)).doesNotContain("Phòng Tổng hợp");
        assertThat(confirm(plan)).isEqualTo(ReorganisationState.APPLIED);

        assertThat(names(JULY.minusDays(1))).contains("Phòng Một", "Phòng Hai").doesNotContain("Phòng Tổng hợp");
        assertThat(names(JULY)).contains("Phòng Tổng hợp").doesNotContain("Phòng Một", "Phòng Hai");
        assertThat(value("SELECT unit_name, valid_from, COALESCE(CAST(valid_to AS varchar(10)), '-') FROM posting WHERE person_id = " + binh + " ORDER BY valid_from"))
                .isEqualTo("[Phòng Một, 2020-01-01, 2026-06-30]; [Phòng Tổng hợp, 2026-07-01, -]");
        assertThat(value("SELECT unit_id FROM person WHERE id = " + binh)).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_name FROM rating WHERE id = 1")).isEqualTo("Phòng Một");
        assertThat(value("SELECT unit_name FROM award WHERE id = 1")).isEqualTo("Phòng Một");
        assertThat(value("SELECT proposing_unit_id FROM dossier WHERE id = 1")).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_id FROM meeting WHERE id = 1")).isEqualTo(String.valueOf(founded));
        assertThat(value("SELECT unit_id, valid_from, COALESCE(CAST(valid_to AS varchar(10)), '-') FROM role_grant WHERE account_id = " + clerk
                + " ORDER BY valid_from")).isEqualTo("[" + first + ", 2020-01-01, 2026-06-30]; [" + founded + ", 2026-07-01, -]");
        assertThat(value("SELECT old_value, new_value FROM person_change WHERE person_id = " + binh + " AND field = 'unit'"))
                .isEqualTo("[Phòng Một, Phòng Tổng hợp]");
        List<UnitChangeRow> history = officer.call(ReorganisationReadService.class, s -> s.history(founded));
        assertThat(history).extracting(UnitChangeRow::unit).containsExactlyInAnyOrder("Phòng Một", "Phòng Hai");
        assertThat(value("SELECT COUNT(*) FROM audit_event WHERE action IN ('REORGANISATION_APPLIED', 'UNIT_MERGE')")).isEqualTo("3");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void peopleChosenByNameGoToANewUnitAndTheOthersStay(Db database) {
        prepare(database);
        long stays = data.person("Lê An", first);
        long plan = plan(JULY);
        StepInput split = founding(StepKind.TRANSFER, "Phòng Mới", first);
        split.setPersonIds(List.of(binh));
        long founded = add(plan, split);
        foresee(plan);
        confirm(plan);

        assertThat(value("SELECT unit_id FROM person WHERE id IN (" + binh + ", " + stays + ") ORDER BY full_name DESC"))
                .isEqualTo(founded + "; " + first);
        assertThat(names(null)).contains("Phòng Một", "Phòng Mới");
        assertThat(value("SELECT kind FROM unit_change")).isEqualTo("SPLIT");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitMovesWithAllBelowAndTheOldTreeStaysReadable(Db database) {
        prepare(database);
        long below = officer.call(UnitService.class, s -> s.create("B", "Tổ", UnitKind.OTHER, first, LocalDate.of(2021, 1, 1)));
        long plan = plan(JULY);
        StepInput move = step(StepKind.MOVE, null, first);
        move.setParentId(second);
        add(plan, move);
        StepInput rename = step(StepKind.RENAME, null, third);
        rename.setName("Phòng Thi đua");
        add(plan, rename);
        foresee(plan);
        List<TouchRow> units = officer.call(ReorganisationReadService.class, s -> s.touches(plan, TouchKind.UNIT, 0));
        assertThat(units).extracting(TouchRow::label, TouchRow::unit, TouchRow::toUnit)
                .containsExactlyInAnyOrder(tuple("Phòng Một", "Sở Nội vụ", "Phòng Hai"), tuple("Phòng Ba", "Phòng Ba", null));
        confirm(plan);

        UnitRow moved = officer.call(UnitService.class, s -> s.get(below));
        assertThat(moved.path()).isEqualTo("/" + root + "/" + second + "/" + first + "/" + below + "/");
        List<UnitRow> before = officer.call(UnitService.class, s -> s.list(JULY.minusDays(1)));
        assertThat(before).filteredOn(u -> u.id() == below).extracting(UnitRow::path).containsExactly("/" + root + "/" + first + "/" + below + "/");
        assertThat(names(JULY.minusDays(1))).contains("Phòng Ba");
        assertThat(names(JULY)).contains("Phòng Thi đua").doesNotContain("Phòng Ba");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPlanForALaterDayWaitsForTheClock(Db database) {
        prepare(database);
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        long plan = plan(newYear);
        add(plan, step(StepKind.MERGE, second, first));
        foresee(plan);
        assertThat(confirm(plan)).isEqualTo(ReorganisationState.PLANNED);
        List<Long> early = harness.system().call(ReorganisationService.class, ReorganisationService::due);
        assertThat(early).isEmpty();

        long since = data.person("Lê Mới", first);
        harness.at("2027-01-01T00:02:00");
        List<Long> due = harness.system().call(ReorganisationService.class, ReorganisationService::due);
        assertThat(due).containsExactly(plan);
        harness.system().run(ReorganisationService.class, s -> s.applyDue(plan));
        assertThat(value("SELECT DISTINCT unit_id FROM person WHERE id IN (" + binh + ", " + since + ")")).isEqualTo(String.valueOf(second));
        assertThat(row(plan).state()).isEqualTo(ReorganisationState.APPLIED);
        assertThat(row(plan).appliedBy()).isEqualTo("system");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPlanForUnitsOfOthersDoesNotExist(Db database) {
        prepare(database);
        data.account("local", Role.REGISTRY_OFFICER, first);
        Harness.As local = harness.as("local", Role.REGISTRY_OFFICER);
        long plan = plan(JULY);
        add(plan, step(StepKind.MERGE, second, first));
        assertThatThrownBy(() -> local.call(ReorganisationReadService.class, s -> s.get(plan))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> local.run(ReorganisationService.class, s -> s.foresee(plan))).isInstanceOf(NotFoundException.class);
        List<ReorganisationRow> seen = local.call(ReorganisationReadService.class, ReorganisationReadService::list);
        assertThat(seen).isEmpty();
    }
}
