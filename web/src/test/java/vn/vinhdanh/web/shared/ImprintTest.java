package vn.vinhdanh.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.organisation.staffing.StaffingInput;
import vn.vinhdanh.personnel.person.PersonInput;

/** A page built anew after its login expired is told apart from the one its reader typed on. */
class ImprintTest {

    private static final long PERSON = 9900;
    private static final long UNIT = 2802;

    @Test
    void aPersonChangedInTheMeantimeIsNoticed() {
        String before = Imprint.of(List.of(new PersonDesk(person(3)))).token();

        assertThat(Imprint.of(List.of(new PersonDesk(person(4)))).changedSince(before)).hasValueSatisfying(rows -> assertThat(rows).containsExactly(PERSON));
        assertThat(Imprint.of(List.of(new PersonDesk(person(3)))).changedSince(before)).isEmpty();
    }

    /** Lines of posts have no number of their own: they are known by their place, and by the unit they are of. */
    @Test
    void postsEnteredByAnotherInTheMeantimeAreNoticed() {
        String before = Imprint.of(List.of(new StaffingDesk(posts(0)))).token();

        assertThat(Imprint.of(List.of(new StaffingDesk(posts(1)))).changedSince(before)).hasValueSatisfying(rows -> assertThat(rows).containsExactly(UNIT));
    }

    /** The page was read with its dialog closed, or a row had left the list: nothing was overwritten unseen. */
    @Test
    void whatOnlyOneOfTheTwoHoldsSaysNothing() {
        ListDesk typed = new ListDesk(List.of(new Row(5, 1), new Row(6, 8)), person(3));
        ListDesk anew = new ListDesk(List.of(new Row(5, 1), new Row(7, 2)), new PersonInput());

        assertThat(Imprint.of(List.of(anew)).changedSince(Imprint.of(List.of(typed)).token())).isEmpty();
    }

    /** Rows are known by their number, wherever they stand in the list. */
    @Test
    void aRowOfAListIsFoundAtAnotherPlace() {
        String before = Imprint.of(List.of(new ListDesk(List.of(new Row(5, 1), new Row(6, 8)), null))).token();

        assertThat(Imprint.of(List.of(new ListDesk(List.of(new Row(6, 8), new Row(5, 1)), null))).changedSince(before)).isEmpty();
        assertThat(Imprint.of(List.of(new ListDesk(List.of(new Row(6, 9), new Row(5, 1)), null))).changedSince(before))
                .hasValueSatisfying(rows -> assertThat(rows).containsExactly(6L));
    }

    @Test
    void whatNobodyCanReadIsNoState() {
        assertThat(Imprint.of(List.of(new PersonDesk(person(4)))).changedSince("rubbish,=,x=")).isEmpty();
    }

    private static PersonInput person(long version) {
        PersonInput input = new PersonInput();
        input.setId(PERSON);
        input.setVersion(version);
        return input;
    }

    private static StaffingInput posts(long version) {
        StaffingInput input = new StaffingInput();
        input.setUnitId(UNIT);
        StaffingInput.Line line = new StaffingInput.Line();
        line.setVersion(version);
        input.setLines(new ArrayList<>(List.of(line)));
        return input;
    }

    private record PersonDesk(PersonInput input) implements Serializable {
    }

    private record StaffingDesk(StaffingInput input) implements Serializable {
    }

    private record ListDesk(List<Row> rows, PersonInput typed) implements Serializable {
    }

    private record Row(long id, long version) implements Serializable {
    }
}
