package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.shared.NotFoundException;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Who reaches whom, and what each role sees and changes. */
class PersonScopeTest extends PersonDesk {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nobodyReachesPeopleOutsideTheOwnUnits(Db db) {
        prepare(db);
        PersonInput foreign = somebody("999190000001");
        foreign.setUnitId(archive);

        List<ThrowingCallable> reaching = List.of(
                () -> clerk.call(PersonService.class, s -> s.get(outsider)),
                () -> clerk.call(PersonService.class, s -> s.input(outsider)),
                () -> clerk.call(PostingService.class, s -> s.list(outsider)),
                () -> clerk.call(DisciplineService.class, s -> s.list(outsider)),
                () -> clerk.call(TimelineService.class, s -> s.of(outsider)),
                () -> clerk.call(PersonService.class, s -> s.save(foreign)),
                () -> clerk.call(PersonService.class, s -> s.get(-1)));
        reaching.forEach(call -> assertThatThrownBy(call).isInstanceOf(NotFoundException.class));
        PostingInput away = move(insider, archive, LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> clerk.run(PostingService.class, s -> s.save(away))).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void eachRoleSeesAndChangesWhatItMay(Db db) {
        prepare(db);
        for (Role role : Role.values()) {
            Harness.As reader = harness.as("reader-" + role, role);
            ThrowingCallable read = () -> reader.call(PersonService.class, s -> s.get(insider));
            ThrowingCallable edit = () -> reader.call(PersonService.class, s -> s.save(reader.call(PersonService.class, t -> t.input(insider))));
            switch (role) {
                case ADMIN, COUNCIL_MEMBER, SYSTEM -> assertThatThrownBy(read).isInstanceOf(EJBAccessException.class);
                case REGISTRY_OFFICER, UNIT_CLERK -> {
                    assertThat(reader.call(PersonService.class, s -> s.get(insider)).personalId()).doesNotContain("*");
                    reader.call(PersonService.class, s -> s.save(s.input(insider)));
                }
                default -> {
                    assertThat(reader.call(PersonService.class, s -> s.get(insider)).personalId().startsWith("*********"))
                            .isEqualTo(role != Role.INSPECTOR && role != Role.INTEGRATION);
                    assertThatThrownBy(edit).isInstanceOf(EJBAccessException.class);
                }
            }
        }
    }
}
