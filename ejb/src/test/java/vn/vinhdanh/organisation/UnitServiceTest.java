package vn.vinhdanh.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.staffing.UnitHeadService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.Harness;

class UnitServiceTest extends Department {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private Harness.As local;
    private long centre;
    private long office;

    private void prepare(Db db) {
        department(db);
        centre = data.unit("Trung tâm Lưu trữ", root);
        office = data.unit("Văn phòng", root);
        data.account("local", Role.REGISTRY_OFFICER, centre);
        local = harness.as("local", Role.REGISTRY_OFFICER);
    }

    private UnitInput unit(String code, String name, Long parent) {
        UnitInput input = new UnitInput();
        input.setCode(code);
        input.setName(name);
        input.setParentId(parent);
        input.setValidFrom(MARCH);
        return input;
    }

    private List<String> names(LocalDate day) {
        return officer.call(UnitService.class, s -> s.list(day)).stream().map(UnitRow::name).toList();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void unitsStandInTreeOrderAndExistFromTheirDay(Db db) {
        prepare(db);
        UnitInput early = unit("P1", "Phòng Ấn phẩm", centre);
        early.setSortOrder(2);
        officer.call(UnitService.class, s -> s.save(early));
        UnitInput late = unit("P2", "Phòng Bảo quản", centre);
        late.setSortOrder(1);
        officer.call(UnitService.class, s -> s.save(late));

        assertThat(names(null)).containsExactly("Sở Nội vụ", "Trung tâm Lưu trữ", "Phòng Bảo quản", "Phòng Ấn phẩm", "Văn phòng");
        assertThat(names(MARCH.minusDays(1))).containsExactly("Sở Nội vụ", "Trung tâm Lưu trữ", "Văn phòng");
        refused("UNIT_CODE_TAKEN", () -> officer.call(UnitService.class, s -> s.save(unit("P1", "Khác", root))));
        refused("UNIT_PARENT", () -> officer.call(UnitService.class, s -> s.save(unit("P9", "Khác", null))));
        assertThatThrownBy(() -> local.call(UnitService.class, s -> s.save(unit("P9", "Khác", office))))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aRenamedUnitKeepsItsOldNameForEarlierDays(Db db) {
        prepare(db);
        UnitInput input = officer.call(UnitService.class, s -> s.input(centre));
        input.setName("Trung tâm Lưu trữ lịch sử");
        input.setRenamedFrom(MARCH);
        officer.call(UnitService.class, s -> s.save(input));

        assertThat(names(null)).contains("Trung tâm Lưu trữ lịch sử");
        assertThat(names(MARCH)).contains("Trung tâm Lưu trữ lịch sử");
        assertThat(names(MARCH.minusDays(1))).contains("Trung tâm Lưu trữ").doesNotContain("Trung tâm Lưu trữ lịch sử");
        assertThatThrownBy(() -> officer.call(UnitService.class, s -> s.save(input))).isInstanceOf(StaleException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitEndsOnlyWhenNobodyAndNothingIsLeftInIt(Db db) {
        prepare(db);
        long room = officer.call(UnitService.class, s -> s.save(unit("P1", "Phòng Bảo quản", centre)));
        data.person("Trần Bình", room);

        refused("UNIT_HAS_UNITS", () -> close(centre, MARCH));
        refused("UNIT_HAS_PEOPLE", () -> close(room, MARCH));
        refused("UNIT_ROOT", () -> close(root, MARCH));
        refused("PERIOD_REVERSED", () -> close(office, LocalDate.of(2019, 1, 1)));
        refused("UNIT_HAS_PEOPLE", () -> checkClose(room));
        checkClose(office);
        assertThat(names(null)).as("to look closes nothing").contains("Văn phòng");
        close(office, MARCH);

        assertThat(names(MARCH)).contains("Văn phòng");
        assertThat(names(null)).doesNotContain("Văn phòng");
        assertThatThrownBy(() -> local.run(UnitService.class, s -> s.close(office, 0, MARCH, "x"))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anEndedUnitIsNeitherRenamedNorClosedAgainNorGivenAHead(Db db) {
        prepare(db);
        close(office, MARCH);
        UnitInput ended = officer.call(UnitService.class, s -> s.input(office));
        assertThat(ended.getValidTo()).isEqualTo(MARCH);
        assertThat(ended.getEndReason()).isEqualTo("Sắp xếp tổ chức");
        ended.setName("Phòng đã hết");

        refused("UNIT_CLOSED", () -> officer.call(UnitService.class, s -> s.save(ended)));
        refused("UNIT_CLOSED", () -> close(office, LocalDate.of(2099, 12, 31)));
        refused("UNIT_CLOSED", () -> checkClose(office));
        refused("UNIT_CLOSED", () -> keepOpen(office));
        refused("UNIT_CLOSED", () -> officer.run(UnitHeadService.class, s -> s.name(office, null, "1/QĐ", MARCH.plusDays(1))));
        assertThat(text("SELECT name FROM unit WHERE id = " + office)).isEqualTo("Văn phòng");
        assertThat(names(null)).doesNotContain("Văn phòng", "Phòng đã hết");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void anEndStillToComeIsCorrectedOrTakenBackWithinTheTimeOfTheParent(Db db) {
        prepare(db);
        LocalDate end = LocalDate.of(2099, 6, 30);
        long room = officer.call(UnitService.class, s -> s.save(unit("P1", "Phòng Bảo quản", centre)));
        close(room, end);
        close(centre, end);

        refused("UNIT_BEYOND_PARENT", () -> close(room, end.plusDays(1)));
        refused("UNIT_BEYOND_PARENT", () -> keepOpen(room));
        refused("UNIT_BEYOND_PARENT", () -> officer.call(UnitService.class, s -> s.save(unit("P2", "Phòng Mới", centre))));
        keepOpen(centre);
        close(room, end.plusDays(1));
        assertThat(officer.call(UnitService.class, s -> s.get(room)).validTo()).isEqualTo(end.plusDays(1));
        keepOpen(room);
        UnitInput open = officer.call(UnitService.class, s -> s.input(room));
        assertThat(open.getValidTo()).isNull();
        assertThat(open.getEndReason()).isNull();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitDoesNotBeginBeforeTheOneAboveIt(Db db) {
        prepare(db);
        UnitInput input = unit("P1", "Tổ ba", centre);
        for (String early : List.of("1899-01-01", "2019-12-31")) {
            input.setValidFrom(LocalDate.parse(early));
            refused("UNIT_BEFORE_PARENT", () -> officer.call(UnitService.class, s -> s.save(input)));
        }
        input.setValidFrom(LocalDate.of(2020, 1, 1));
        officer.call(UnitService.class, s -> s.save(input));
        assertThat(names(LocalDate.of(2020, 1, 1))).contains("Tổ ba");
    }

    private void keepOpen(long id) {
        officer.run(UnitService.class, s -> s.keepOpen(id, s.get(id).version()));
    }

    private void checkClose(long id) {
        officer.run(UnitService.class, s -> s.checkClose(id, s.get(id).version(), MARCH, "Sắp xếp tổ chức"));
    }

    private void close(long id, LocalDate day) {
        officer.run(UnitService.class, s -> s.close(id, s.get(id).version(), day, "Sắp xếp tổ chức"));
    }
}
