package vn.vinhdanh.testing;

import vn.vinhdanh.account.Role;

/** What most tests of the registry begin with: a department without people, and its registry officer. */
public abstract class Department {

    protected Db db;
    protected Harness harness;
    protected TestData data;
    protected long root;
    protected Harness.As officer;

    /** Founds it in a database. */
    protected void department(Db database) {
        db = database;
        harness = new Harness(db);
        data = new TestData(db);
        root = data.root("Sở Nội vụ");
        data.account("hoso", Role.REGISTRY_OFFICER, root);
        officer = harness.as("hoso", Role.REGISTRY_OFFICER);
    }

    /** The one value that a query answers. */
    protected String text(String sql) {
        return harness.text(sql);
    }

    /** How many rows a table has. */
    protected long count(String table) {
        return Long.parseLong(text("SELECT COUNT(*) FROM " + table));
    }
}
