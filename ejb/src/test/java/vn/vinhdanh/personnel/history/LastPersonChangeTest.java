package vn.vinhdanh.personnel.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.audit.LastChanges;
import vn.vinhdanh.organisation.reorganisation.ManyUnits;
import vn.vinhdanh.personnel.person.PersonInput;
import vn.vinhdanh.personnel.person.PersonService;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Who is too late with somebody's file is told of the last change, however it was made. */
class LastPersonChangeTest {

    private static final long PERSON = 850_000_001;

    @Test
    void aReorganisationIsNamedThoughItsEntryInTheTrailIsOfThePlan() {
        try (Db db = Db.postgres()) {
            ManyUnits many = new ManyUnits(db, 2, 4);
            db.execute("UPDATE account SET display_name = 'Phan Thị Ánh Huệ' WHERE username = 'hoso'");
            db.execute("INSERT INTO audit_event (id, happened_at, username, action, subject_type, subject_id) VALUES"
                    + " (nextval('vinhdanh_id'), TIMESTAMP '2020-01-02 21:16:00', 'hoso', 'PERSON_SAVED', 'PERSON', " + PERSON + ")");
            Harness.As clerk = many.harness().as("hoso", Role.REGISTRY_OFFICER);
            PersonInput typed = clerk.call(PersonService.class, s -> s.input(PERSON));
            long plan = many.plan(1);
            many.foresee(plan);
            many.apply(plan);

            StaleException refused = catchThrowableOfType(StaleException.class, () -> clerk.call(PersonService.class, s -> s.save(typed)));
            StaleException named = many.harness().system().call(LastChanges.class, s -> s.named(refused));

            String when = many.harness().text("SELECT to_char(MAX(changed_at), 'HH24:MI DD/MM/YYYY') FROM person_change WHERE person_id = " + PERSON);
            assertThat(Texts.of(Texts.VIETNAMESE).of(named)).startsWith("Phan Thị Ánh Huệ vừa sửa nội dung này lúc " + when + ".");
        }
    }
}
