package vn.vinhdanh.personnel.imports.target;

/**
 * A table in which people are named: whom it names by something done since cannot leave the registry any more.
 *
 * @param kind   what it is: text {@code imports.dependent.KIND}
 * @param table  the table
 * @param holder its column of the person
 * @param since  which of its rows were not there with the batch, {@code x} being the table and {@code p} the person; empty for all of them
 */
public record Resting(String kind, String table, String holder, String since) {

    /** The usual table: a batch that enters people brings none of its rows. */
    public static Resting of(String kind, String table) {
        return new Resting(kind, table, "person_id", "");
    }

    /** A table of which the batch wrote rows itself: those of others count, and its own when they were corrected. */
    public static Resting besidesOwn(String kind, String table) {
        return new Resting(kind, table, "person_id", " AND (x.import_batch_id IS DISTINCT FROM p.import_batch_id OR x.version > 0)");
    }

    /** The same table by another column of people. */
    public Resting by(String column) {
        return new Resting(kind, table, column, since);
    }

    /** Condition about person {@code p}. */
    public String holds() {
        return "EXISTS (SELECT 1 FROM " + table + " x WHERE x." + holder + " = p.id" + since + ")";
    }
}
