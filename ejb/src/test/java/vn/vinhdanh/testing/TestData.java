package vn.vinhdanh.testing;

import java.util.concurrent.atomic.AtomicLong;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.VietnameseText;

/** Makes units, people and accounts for tests by plain SQL; numbers far above those of the sequence. */
public final class TestData {

    private static final AtomicLong IDS = new AtomicLong(900_000_000);

    private final Db db;

    public TestData(Db db) {
        this.db = db;
    }

    /** A number no other row has. */
    public static long nextId() {
        return IDS.incrementAndGet();
    }

    /** A root unit. */
    public long root(String name) {
        return unit(name, "/", null);
    }

    /** A unit directly below a root. */
    public long unit(String name, long rootId) {
        return unit(name, "/" + rootId + "/", rootId);
    }

    private long unit(String name, String above, Long parentId) {
        long id = nextId();
        db.execute("INSERT INTO unit (id, code, name, norm_name, kind, parent_id, path, valid_from) VALUES (" + id + ", 'U" + id + "', '"
                + name + "', '" + VietnameseText.search(name) + "', '" + (parentId == null ? "DEPARTMENT" : "DIVISION") + "', " + parentId
                + ", '" + above + id + "/', DATE '2020-01-01')");
        return id;
    }

    /** A civil servant of a unit. */
    public long person(String fullName, long unitId) {
        long id = nextId();
        VietnameseText.NameParts parts = VietnameseText.parts(fullName);
        db.execute("INSERT INTO person (id, personal_id, full_name, family_name, middle_name, given_name, norm_name, sort_key, sex,"
                + " birth_date, birth_year, person_type, unit_id, position, joined_on) VALUES (" + id + ", '999" + id + "', '" + fullName + "', '"
                + parts.family() + "', '" + parts.middle() + "', '" + parts.given() + "', '" + VietnameseText.search(fullName) + "', '"
                + VietnameseText.sortKey(fullName) + "', 'MALE', DATE '1985-03-02', 1985, 'CIVIL_SERVANT', " + unitId
                + ", 'Chuyên viên', DATE '2010-01-01')");
        return id;
    }

    /** An account (its password does not match anything) with one role for a unit and all below it. */
    public long account(String username, Role role, long unitId) {
        long id = nextId();
        db.execute("INSERT INTO account (id, username, password_hash, display_name, email, must_change_password) VALUES (" + id + ", '"
                + username + "', 'PBKDF2WithHmacSHA512:1:AAAA:AAAA', '" + username + "', '" + username + "@example.vn', FALSE)");
        grant(id, role, unitId);
        return id;
    }

    /** One more role for an account. */
    public void grant(long accountId, Role role, long unitId) {
        db.execute("INSERT INTO role_grant (id, account_id, role, unit_id, valid_from) VALUES (" + nextId() + ", " + accountId + ", '"
                + role + "', " + unitId + ", DATE '2020-01-01')");
    }
}
