package vn.vinhdanh.bench;

import vn.vinhdanh.bench.country.KeptServer;
import vn.vinhdanh.testing.Harness;

/** The database with all the people, loaded when the first measurement asks for it and shared by those that only read. */
final class Loaded implements AutoCloseable {

    private final int people;
    private KeptServer server;

    Loaded(int people) {
        this.people = people;
    }

    Harness harness() {
        if (server == null) {
            server = new KeptServer(people);
        }
        return new Harness(server.db());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
