package vn.vinhdanh.personnel.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.personnel.discipline.DisciplineInput;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;

/** Every writer of the file leaves who, when, why, old and new. */
class ChangeLogTest extends Department {

    private static final String LOG = "SELECT c.section || ' ' || COALESCE(c.subject, '-') || ' ' || c.field || ': ' || COALESCE(c.old_value, '-') || ' > ' ||"
            + " COALESCE(c.new_value, '-') || ' ' || COALESCE(c.reason, '') || ' ' || c.changed_by FROM person_change c ORDER BY 1";

    private long office;
    private long archive;
    private long person;

    private void prepare(Db db) {
        department(db);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Lưu trữ", root);
        person = data.person("Trần Bình", office);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theFormLeavesOnlyWhatItChangedWithTheReason(Db db) {
        prepare(db);
        PersonInput input = officer.call(PersonService.class, s -> s.input(person));
        input.setFullName("Trần Văn Bình");
        input.setEthnicGroup("Tày");
        input.setReason("Theo giấy khai sinh");
        officer.call(PersonService.class, s -> s.save(input));
        assertThat(log()).containsExactlyInAnyOrder("PERSON - fullName: Trần Bình > Trần Văn Bình Theo giấy khai sinh hoso",
                "PERSON - ethnicGroup: - > Tày Theo giấy khai sinh hoso");

        PersonInput again = officer.call(PersonService.class, s -> s.input(person));
        officer.call(PersonService.class, s -> s.save(again));
        assertThat(log()).as("saving without a change").hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNewPersonAMoveAndADisciplineAreKept(Db db) {
        prepare(db);
        officer.run(PostingService.class, s -> s.save(move(LocalDate.of(2026, 1, 1), office)));
        officer.run(PostingService.class, s -> s.save(move(LocalDate.of(2026, 12, 1), archive)));
        assertThat(log()).contains("POSTING 2026-01-01 validTo: - > 2026-11-30 Luân chuyển hoso",
                "POSTING 2026-12-01 unit: - > Lưu trữ Luân chuyển hoso");

        harness.at("2026-12-01T00:10:00").system().call(PostingService.class, PostingService::takeEffect);
        harness.system().call(PostingService.class, PostingService::takeEffect);
        assertThat(log().stream().filter(l -> l.equals("PERSON - unit: Văn phòng > Lưu trữ  system")).count()).isEqualTo(1);

        DisciplineInput discipline = new DisciplineInput();
        discipline.setPersonId(person);
        discipline.setForm(DisciplineForm.REPRIMAND);
        discipline.setDecidedOn(LocalDate.of(2026, 2, 3));
        discipline.setReason("Vi phạm");
        officer.run(DisciplineService.class, s -> s.save(discipline));
        assertThat(log()).contains("DISCIPLINE 2026-02-03 form: - > REPRIMAND  hoso");
    }

    private PostingInput move(LocalDate from, long unit) {
        PostingInput input = new PostingInput();
        input.setPersonId(person);
        input.setUnitId(unit);
        input.setValidFrom(from);
        input.setReason("Luân chuyển");
        return input;
    }

    @SuppressWarnings("unchecked")
    private List<String> log() {
        return harness.tx(em -> (List<String>) em.createNativeQuery(LOG).getResultList());
    }
}
