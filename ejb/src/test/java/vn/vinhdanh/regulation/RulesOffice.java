package vn.vinhdanh.regulation;

import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;
import vn.vinhdanh.testing.Harness;

/** The administrator who keeps rules and days off up to date, on both databases. */
abstract class RulesOffice extends Department {

    static Stream<Db> databases() {
        return Db.both();
    }

    Harness.As admin(Db database) {
        department(database);
        data.account("quantri", Role.ADMIN, root);
        return harness.at("2026-11-23T09:00:00").as("quantri", Role.ADMIN);
    }
}
