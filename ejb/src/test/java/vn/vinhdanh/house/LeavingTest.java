package vn.vinhdanh.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** A unit or a person that leaves again (undo of an import) is looked for in every table that refers to it: by an index, not by reading millions of rows. */
class LeavingTest {

    private static final String WITHOUT_INDEX = "SELECT CONCAT(CAST(c.conrelid AS regclass), '.', a.attname) FROM pg_constraint c"
            + " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE c.confrelid = to_regclass(?1) AND c.contype = 'f'"
            + " AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = a.attnum) ORDER BY 1";

    @ParameterizedTest
    @ValueSource(strings = {"unit", "person"})
    void everyReferenceIsFoundByAnIndex(String table) {
        List<?> without = new Harness(Db.postgres()).tx(em -> em.createNativeQuery(WITHOUT_INDEX).setParameter(1, table).getResultList());
        assertThat(without).isEmpty();
    }
}
