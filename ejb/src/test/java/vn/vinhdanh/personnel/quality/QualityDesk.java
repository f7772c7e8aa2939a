package vn.vinhdanh.personnel.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.past.HistoryRow;
import vn.vinhdanh.personnel.past.HistoryService;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;
import vn.vinhdanh.testing.TestData;

/** A department with a unit of its own for each case. */
final class QualityDesk {

    final Db db;
    final Harness harness;
    final TestData data;
    final long root;
    long unit;

    private QualityDesk(Db db) {
        this.db = db;
        harness = new Harness(db);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        data.account("quality.officer", Role.REGISTRY_OFFICER, root);
    }

    /** One on each database. */
    static List<QualityDesk> both() {
        return Db.both().map(QualityDesk::new).toList();
    }

    /** A new unit with its clerk. */
    String unit(String name) {
        unit = data.unit(name, root);
        String clerk = "clerk" + unit;
        data.account(clerk, Role.UNIT_CLERK, unit);
        return clerk;
    }

    /** Somebody with a consistent record, then changed as the case wants it. */
    long person(String name, String change) {
        long id = data.person(name, unit);
        String number = "0010" + "85" + String.format("%06d", id * 7919 % 1_000_000);
        db.execute("UPDATE person SET personal_id = '" + number + "', rank_code = '01.003', pay_step = 2, pay_coefficient = 2.67,"
                + " birth_date = DATE '1985-01-01' + CAST(" + id % 300 + " AS integer) WHERE id = " + id);
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + id + ", " + unit
                + ", 'Phòng', 'Chuyên viên', DATE '2010-01-01')");
        if (change != null) {
            db.execute("UPDATE person SET " + change + " WHERE id = " + id);
        }
        return id;
    }

    /** A second service of the same time: the check finds that they overlap. */
    void secondPosting(long person) {
        db.execute("INSERT INTO posting (id, person_id, unit_id, unit_name, position, valid_from) VALUES (" + TestData.nextId() + ", " + person + ", " + unit
                + ", 'Phòng', 'Chuyên viên', DATE '2015-07-01')");
    }

    /** A period of pay by a coefficient that the tables do not know. */
    void payPeriod(long person, boolean startKnown) {
        db.execute("INSERT INTO pay_period (id, person_id, valid_from, start_known, rank_code, step, coefficient) VALUES (" + TestData.nextId() + ", " + person
                + ", DATE '2020-01-01', " + startKnown + ", '01.003', 2, 2.70)");
    }

    /** What the log tells of somebody, all of it or a section. */
    List<HistoryRow> log(String clerk, long person, String section) {
        return harness.as(clerk, Role.UNIT_CLERK).call(HistoryService.class, s -> s.of(person, section, 50));
    }

    List<FindingRow> check(String clerk) {
        harness.as(clerk, Role.UNIT_CLERK).run(QualityService.class, s -> s.check(null));
        return list(clerk, QualityFilter.OPEN);
    }

    List<FindingRow> list(String clerk, QualityFilter filter) {
        FindingPage page = harness.as(clerk, Role.UNIT_CLERK).call(QualityService.class, s -> s.list(filter, null));
        return page.rows();
    }

    <T> T as(String clerk, Function<QualityService, T> work) {
        return harness.as(clerk, Role.UNIT_CLERK).call(QualityService.class, work);
    }

    /** The one value that a query answers. */
    String text(String sql) {
        return harness.text(sql);
    }

    static List<QualityKind> kinds(List<FindingRow> rows) {
        return rows.stream().map(FindingRow::kind).toList();
    }

    static FindingWords words(String language) {
        return new FindingWords(Texts.of(Locale.forLanguageTag(language)), language.equals("en"));
    }

    @Override
    public String toString() {
        return db.toString();
    }
}
