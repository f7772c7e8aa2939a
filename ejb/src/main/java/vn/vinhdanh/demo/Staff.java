package vn.vinhdanh.demo;

import java.util.Set;
import java.util.function.Supplier;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.ActingFor;

/** The demonstration accounts in whose names the demonstration data are written, each by the one entitled to it. */
enum Staff {

    HOSO(Role.REGISTRY_OFFICER), CHUYENVIEN1(Role.UNIT_CLERK), TRUONGPHONG1(Role.UNIT_HEAD), THAMDINH(Role.APPRAISER),
    THUKY(Role.COUNCIL_SECRETARY), GIAMDOC(Role.DIRECTOR), VANTHU(Role.DOCUMENT_CLERK), QUANTRI(Role.ADMIN);

    private final ActingFor acting;

    Staff(Role role) {
        acting = new ActingFor(username(), Set.of(role.name()));
    }

    String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    <T> T get(Supplier<T> work) {
        return acting.call(work);
    }

    void does(Runnable work) {
        acting.call(() -> {
            work.run();
            return null;
        });
    }
}
