package vn.vinhdanh.regulation;

import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The rows of the law as the migrations load them, for tests of pure rules. */
public final class Law {

    private static RuleBook book;

    private Law() {
    }

    /** The rule book of a freshly migrated database, read once. */
    public static synchronized RuleBook book() {
        if (book == null) {
            try (Db db = Db.h2()) {
                book = new Harness(db).as("test", Role.SYSTEM).call(RegulationService.class, RegulationService::ruleBook);
            }
        }
        return book;
    }
}
