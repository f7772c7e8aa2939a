package vn.vinhdanh.personnel.person;

import java.time.LocalDate;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.Harness;

/** Somebody in the office and somebody in the archive, who each caller reaches or not. */
abstract class PersonDesk extends Department {

    Harness.As clerk;
    long office;
    long archive;
    long insider;
    long outsider;

    void prepare(Db database) {
        department(database);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Trung tâm Lưu trữ", root);
        data.account("clerk", Role.UNIT_CLERK, office);
        for (Role role : Role.values()) {
            data.account("reader-" + role, role, office);
        }
        insider = data.person("Trần Bình", office);
        outsider = data.person("Lê Hoa", archive);
        clerk = harness.as("clerk", Role.UNIT_CLERK);
    }

    /** Somebody for the office, typed with marks of their own and blanks. */
    PersonInput somebody(String personalId) {
        PersonInput input = new PersonInput();
        input.setPersonalId(personalId);
        input.setGoAhead(true);
        input.setFullName("  Nguye\u0302\u0303n  Thị <b>Ân ");
        input.setSex(Sex.FEMALE);
        input.setBirthDate(LocalDate.of(1990, 5, 4));
        input.setUnitId(office);
        input.setPosition("Chuyên viên");
        return input;
    }

    /** To be deputy head of a unit from a day. */
    PostingInput move(long person, long unit, LocalDate from) {
        PostingInput input = new PostingInput();
        input.setPersonId(person);
        input.setUnitId(unit);
        input.setPosition("Phó Giám đốc Trung tâm");
        input.setValidFrom(from);
        input.setReason("Quyết định 12/QĐ-SNV");
        return input;
    }
}
