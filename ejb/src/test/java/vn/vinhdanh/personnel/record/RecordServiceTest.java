package vn.vinhdanh.personnel.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.ForbiddenException;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

class RecordServiceTest {

    private static final Db DB = Db.h2();
    private static final Harness HARNESS = new Harness(DB);
    private static final TestData DATA = new TestData(DB);
    private static long unit;
    private static long other;
    private long person;

    @BeforeAll
    static void units() {
        long root = DATA.root("Sở Nội vụ");
        unit = DATA.unit("Phòng Nội vụ", root);
        other = DATA.unit("Văn phòng", root);
        DATA.account("record.officer", Role.REGISTRY_OFFICER, root);
        DATA.account("record.clerk", Role.UNIT_CLERK, unit);
        DATA.account("record.head", Role.UNIT_HEAD, unit);
        DATA.account("record.appraiser", Role.APPRAISER, root);
        DATA.account("record.inspector", Role.INSPECTOR, root);
    }

    @BeforeEach
    void person() {
        person = DATA.person("Lò Thị Hòa", unit);
    }

    @Test
    void partsAreFilledAndReadBack() {
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.IDENTITY, null, input -> {
            input.entry(RecordField.PHONE).setText(" 0912 345 678 ");
            input.entry(RecordField.HOME_TOWN).setText("xa\u0303 Mường So");
            input.entry(RecordField.ID_ISSUED_ON).setDay(LocalDate.of(2021, 5, 3));
        });
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.HEALTH, null, input -> {
            input.entry(RecordField.HEIGHT_CM).setNumber(new BigDecimal("162.5"));
            input.entry(RecordField.BLOOD_GROUP).setText("O+");
        });
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.PHONE)).isEqualTo("0912 345 678");
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.HOME_TOWN)).isEqualTo("x\u00E3 Mường So");
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.ID_ISSUED_ON)).isEqualTo("03/05/2021");
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.HEIGHT_CM)).isEqualTo("162,5");
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.BLOOD_GROUP)).isEqualTo("O+");
    }

    @Test
    void everyHistoryTakesARowCorrectsItAndTakesItAway() {
        for (RecordGroup group : List.of(RecordGroup.TRAINING, RecordGroup.ALLOWANCE, RecordGroup.FAMILY, RecordGroup.TRAVEL,
                RecordGroup.PERSONAL_HISTORY, RecordGroup.ASSET)) {
            add(group);
            RecordLine line = lines(group).get(0);
            change("record.officer", Role.REGISTRY_OFFICER, group, line.id(), input -> {
                firstText(input).setText("Sửa");
                input.setReason("Gõ nhầm");
            });
            List<RecordLine> corrected = lines(group);
            assertThat(corrected).as(group.name()).hasSize(1);
            assertThat(corrected.get(0).cells()).extracting(c -> (Object) c.value()).contains("Sửa");
            remove(group, line.id(), "Ghi hai lần");
            assertThat(lines(group)).as(group.name()).isEmpty();
            assertThat(stored(group)).as(group.name()).isEqualTo(1);
        }
    }

    @Test
    void whatIsRecordedIsChangedWithAReasonOnly() {
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.ENTRY, null, i -> i.entry(RecordField.EARLIER_JOB).setText("Giáo viên"));
        refused("CORRECTION_REASON", RecordGroup.ENTRY, null, i -> i.entry(RecordField.EARLIER_JOB).setText("Kế toán"));
        // adding what was empty corrects nothing
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.ENTRY, null,
                i -> i.entry(RecordField.FIRST_EMPLOYER).setText("UBND huyện Phong Thổ"));
        add(RecordGroup.TRAVEL);
        long row = lines(RecordGroup.TRAVEL).get(0).id();
        assertThatThrownBy(() -> remove(RecordGroup.TRAVEL, row, " ")).hasMessageContaining("CORRECTION_REASON");
    }

    @Test
    void theSlowerOfTwoWritersIsToldAndNothingIsOverwritten() {
        RecordInput slow = input("record.officer", Role.REGISTRY_OFFICER, RecordGroup.POST, null);
        change("record.clerk", Role.UNIT_CLERK, RecordGroup.POST, null, i -> i.entry(RecordField.MAIN_WORK).setText("Tổ chức cán bộ"));
        slow.entry(RecordField.MAIN_WORK).setText("Văn thư");
        assertThatThrownBy(() -> HARNESS.as("record.officer", Role.REGISTRY_OFFICER).run(RecordService.class, s -> s.save(slow)))
                .isInstanceOf(StaleException.class);
        assertThat(shown("record.officer", Role.REGISTRY_OFFICER, RecordField.MAIN_WORK)).isEqualTo("Tổ chức cán bộ");
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        refused("RECORD_REQUIRED", RecordGroup.TRAINING, null, i -> i.entry(RecordField.TRAINING_SUBJECT).setText("Luật"));
        refused("RECORD_TOO_LONG", RecordGroup.IDENTITY, null, i -> i.entry(RecordField.PHONE).setText("1".repeat(31)));
        refused("RECORD_TOO_EARLY", RecordGroup.IDENTITY, null, i -> i.entry(RecordField.ID_ISSUED_ON).setDay(LocalDate.of(1899, 12, 31)));
        refused("RECORD_TOO_EARLY", RecordGroup.POLITICAL, null, i -> i.entry(RecordField.ARMY_FROM).setDay(LocalDate.of(1980, 1, 1)));
        refused("RECORD_AHEAD", RecordGroup.ENTRY, null, i -> i.entry(RecordField.AGENCY_JOINED_ON).setDay(LocalDate.of(2027, 1, 1)));
        refused("RECORD_PERIOD", RecordGroup.POLITICAL, null, i -> {
            i.entry(RecordField.ARMY_FROM).setDay(LocalDate.of(2005, 1, 1));
            i.entry(RecordField.ARMY_TO).setDay(LocalDate.of(2004, 1, 1));
        });
        refused("RECORD_NUMBER", RecordGroup.HEALTH, null, i -> i.entry(RecordField.HEIGHT_CM).setNumber(new BigDecimal("1700")));
        refused("RECORD_CHOICE", RecordGroup.HEALTH, null, i -> i.entry(RecordField.BLOOD_GROUP).setText("C"));
    }

    @Test
    void daysInTheWrongOrderAreRefusedWhicheverOfThemIsChanged() {
        changePerson(p -> {
            p.setJoinedOn(LocalDate.of(2022, 6, 1));
            p.setPartyJoinedOn(LocalDate.of(2020, 6, 1));
        });
        refused("RECORD_ORDER", RecordGroup.ENTRY, null, i -> i.entry(RecordField.AGENCY_JOINED_ON).setDay(LocalDate.of(2021, 5, 1)));
        refused("RECORD_ORDER", RecordGroup.POLITICAL, null, i -> i.entry(RecordField.PARTY_OFFICIAL_ON).setDay(LocalDate.of(2020, 5, 31)));
        refused("RECORD_ORDER", RecordGroup.POST, null, i -> {
            i.entry(RecordField.APPOINTED_ON).setDay(LocalDate.of(2023, 1, 1));
            i.entry(RecordField.REAPPOINTED_ON).setDay(LocalDate.of(2022, 12, 31));
        });
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.ENTRY, null, i -> i.entry(RecordField.AGENCY_JOINED_ON).setDay(LocalDate.of(2022, 7, 1)));
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.POLITICAL, null, i -> i.entry(RecordField.PARTY_OFFICIAL_ON).setDay(LocalDate.of(2021, 6, 1)));

        assertThatThrownBy(() -> changePerson(p -> p.setJoinedOn(LocalDate.of(2022, 7, 2)))).isInstanceOf(RefusedException.class)
                .satisfies(e -> assertThat(Texts.of(Texts.VIETNAMESE).of((BusinessException) e))
                        .contains("“Ngày vào cơ quan hiện nay” (01/07/2022) trước “Ngày tuyển dụng lần đầu” (02/07/2022)."));
        assertThatThrownBy(() -> changePerson(p -> p.setPartyJoinedOn(LocalDate.of(2021, 6, 2)))).hasMessageContaining("RECORD_ORDER");
        assertThatThrownBy(() -> changePerson(p -> {
            p.setJoinedOn(null);
            p.setPartyJoinedOn(null);
            p.setBirthDate(LocalDate.of(2022, 7, 2));
        })).isInstanceOf(RefusedException.class);
        // what an import brought in the wrong order does not hold up other changes
        DB.execute("UPDATE person SET joined_on = DATE '2023-01-01' WHERE id = " + person);
        changePerson(p -> p.setNote("Đã đối chiếu"));
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.ENTRY, null, i -> i.entry(RecordField.EARLIER_JOB).setText("Giáo viên"));
    }

    private void changePerson(Consumer<PersonInput> typing) {
        HARNESS.as("record.officer", Role.REGISTRY_OFFICER).run(PersonService.class, s -> {
            PersonInput input = s.input(person);
            typing.accept(input);
            s.save(input);
        });
    }

    @Test
    void whoKeepsTheFileSeesNumbersTheRegistrySeesHealthAndOthersNeither() {
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.IDENTITY, null, i -> i.entry(RecordField.PHONE).setText("0912345678"));
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.HEALTH, null, i -> i.entry(RecordField.HEALTH_STATE).setText("Tốt"));
        add(RecordGroup.FAMILY);
        assertThat(shown("record.clerk", Role.UNIT_CLERK, RecordField.PHONE)).isEqualTo("0912345678");
        assertThat(shown("record.clerk", Role.UNIT_CLERK, RecordField.HEALTH_STATE)).isEqualTo(Sensitive.HIDDEN);
        assertThat(shown("record.appraiser", Role.APPRAISER, RecordField.PHONE)).isEqualTo("*******678");
        assertThat(shown("record.appraiser", Role.APPRAISER, RecordField.RESIDENCE)).isEqualTo(Sensitive.HIDDEN);
        assertThat(shown("record.appraiser", Role.APPRAISER, RecordField.HOME_TOWN)).isEmpty();
        RecordSection family = section("record.clerk", Role.UNIT_CLERK, RecordGroup.FAMILY);
        assertThat(family.masked()).isTrue();
        assertThat(family.lines()).isEmpty();
        assertThat(family.editable()).isFalse();
        assertThatThrownBy(() -> input("record.clerk", Role.UNIT_CLERK, RecordGroup.HEALTH, null)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void peopleOfOtherUnitsDoNotExistForTheClerk() {
        long stranger = DATA.person("Trần Văn Bình", other);
        assertThatThrownBy(() -> HARNESS.as("record.clerk", Role.UNIT_CLERK).run(RecordService.class, s -> s.fields(stranger)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> HARNESS.as("record.clerk", Role.UNIT_CLERK).run(RecordService.class,
                s -> s.input(stranger, RecordGroup.POST, null))).isInstanceOf(NotFoundException.class);
        add(RecordGroup.TRAINING);
        long row = lines(RecordGroup.TRAINING).get(0).id();
        long second = DATA.person("Lò Văn An", unit);
        // a row is only found with its own person
        assertThatThrownBy(() -> HARNESS.as("record.officer", Role.REGISTRY_OFFICER).run(RecordService.class,
                s -> s.input(second, RecordGroup.TRAINING, row))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void unveilingNeedsAPurposeAndIsListed() {
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.HEALTH, null, i -> i.entry(RecordField.HEALTH_STATE).setText("Tốt"));
        assertThatThrownBy(() -> reveal("record.head", Role.UNIT_HEAD, "xem")).hasMessageContaining("REVEAL_PURPOSE");
        RecordSection clear = reveal("record.head", Role.UNIT_HEAD, "Cử đi luân chuyển: xét sức khỏe");
        assertThat(clear.cells().get(0).value()).isEqualTo("Tốt");
        assertThat(clear.editable()).isFalse();
        List<RevealRow> seen = HARNESS.as("record.inspector", Role.INSPECTOR).call(RevealService.class, s -> s.list(person));
        assertThat(seen).singleElement().satisfies(r -> {
            assertThat(r.username()).isEqualTo("record.head");
            assertThat(r.group()).isEqualTo(RecordGroup.HEALTH);
            assertThat(r.purpose()).isEqualTo("Cử đi luân chuyển: xét sức khỏe");
        });
        assertThatThrownBy(() -> reveal("record.appraiser", Role.APPRAISER, "Thẩm định hồ sơ khen thưởng"))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void theChangeLogKeepsOldAndNewAndShowsSecretsToTheRegistryOnly() {
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.IDENTITY, null, i -> i.entry(RecordField.PHONE).setText("0912345678"));
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.HEALTH, null, i -> i.entry(RecordField.HEALTH_STATE).setText("Tốt"));
        change("record.officer", Role.REGISTRY_OFFICER, RecordGroup.HEALTH, null, i -> {
            i.entry(RecordField.HEALTH_STATE).setText("Yếu");
            i.setReason("Khám lại");
        });
        assertThat(logged("record.officer", Role.REGISTRY_OFFICER)).containsExactly("HEALTH_STATE Tốt>Yếu Khám lại", "HEALTH_STATE null>Tốt null",
                "PHONE null>0912345678 null");
        assertThat(logged("record.clerk", Role.UNIT_CLERK)).contains("PHONE null>0912345678 null").noneMatch(l -> l.contains("Yếu") || l.contains("Tốt"));
        assertThat(logged("record.appraiser", Role.APPRAISER)).hasSize(3).noneMatch(l -> l.contains("0912345678") || l.contains("Tốt"));
    }

    private List<String> logged(String user, Role role) {
        List<HistoryRow> rows = HARNESS.as(user, role).call(HistoryService.class, s -> s.of(person, null, 50));
        return rows.stream().map(r -> r.field() + " " + r.oldValue() + ">" + r.newValue() + " " + r.reason()).toList();
    }

    @Test
    void theFileCostsAFixedNumberOfStatements() {
        add(RecordGroup.TRAINING);
        add(RecordGroup.TRAINING);
        HARNESS.resetStatements();
        HARNESS.as("record.officer", Role.REGISTRY_OFFICER).run(RecordService.class, s -> s.histories(person));
        assertThat(HARNESS.statements()).isLessThanOrEqualTo(11);
    }

    private int stored(RecordGroup group) {
        return HARNESS.tx(em -> em.createNativeQuery("SELECT id FROM " + group.table() + " WHERE person_id = " + person + " AND removed_at IS NOT NULL")
                .getResultList().size());
    }

    private void add(RecordGroup group) {
        change("record.officer", Role.REGISTRY_OFFICER, group, null, input -> {
            for (RecordEntry entry : input.getEntries()) {
                switch (entry.getField().kind()) {
                    case DATE -> entry.setDay(LocalDate.of(2015, 3, 1));
                    case NUMBER -> entry.setNumber(new BigDecimal(entry.getField() == RecordField.FAMILY_BIRTH_YEAR ? "1960" : "7"));
                    case CHOICE -> entry.setText(entry.getField().options().get(0));
                    default -> entry.setText("Ghi");
                }
            }
        });
    }

    private static RecordEntry firstText(RecordInput input) {
        return input.getEntries().stream().filter(e -> e.getField().kind() == FieldKind.TEXT || e.getField().kind() == FieldKind.LONG_TEXT)
                .findFirst().orElseThrow();
    }

    private RecordSection reveal(String user, Role role, String purpose) {
        return HARNESS.as(user, role).call(RevealService.class, s -> s.reveal(person, RecordGroup.HEALTH, purpose));
    }

    private RecordInput input(String user, Role role, RecordGroup group, Long row) {
        return HARNESS.as(user, role).call(RecordService.class, s -> s.input(person, group, row));
    }

    private void change(String user, Role role, RecordGroup group, Long row, Consumer<RecordInput> typing) {
        RecordInput input = input(user, role, group, row);
        typing.accept(input);
        HARNESS.as(user, role).run(RecordService.class, s -> s.save(input));
    }

    private void remove(RecordGroup group, Long row, String reason) {
        RecordInput input = input("record.officer", Role.REGISTRY_OFFICER, group, row);
        input.setReason(reason);
        HARNESS.as("record.officer", Role.REGISTRY_OFFICER).run(RecordService.class, s -> s.remove(input));
    }

    private void refused(String code, RecordGroup group, Long row, Consumer<RecordInput> typing) {
        assertThatThrownBy(() -> change("record.officer", Role.REGISTRY_OFFICER, group, row, typing)).isInstanceOf(RefusedException.class)
                .extracting(e -> ((BusinessException) e).code()).isEqualTo(code);
    }

    private List<RecordLine> lines(RecordGroup group) {
        return section("record.officer", Role.REGISTRY_OFFICER, group).lines();
    }

    private RecordSection section(String user, Role role, RecordGroup group) {
        List<RecordSection> sections = HARNESS.as(user, role).call(RecordService.class,
                s -> group.history() ? s.histories(person) : s.fields(person));
        return sections.stream().filter(s -> s.group() == group).findFirst().orElseThrow();
    }

    private String shown(String user, Role role, RecordField field) {
        return section(user, role, field.group()).cells().stream().filter(c -> c.field() == field).findFirst().orElseThrow()
                .shown(Texts.of(Texts.VIETNAMESE));
    }
}
