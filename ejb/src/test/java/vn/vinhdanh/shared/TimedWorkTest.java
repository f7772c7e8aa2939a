package vn.vinhdanh.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** A timer of the application goes on, whatever its work meets. */
class TimedWorkTest {

    @Test
    void whatWasDoneIsLoggedAndNothingDoneIsNoNews() {
        assertThat(logged(() -> 3)).singleElement().satisfies(r -> {
            assertThat(r.getLevel()).isEqualTo(Level.INFO);
            assertThat(r.getMessage()).isEqualTo("{0} moves took effect");
            assertThat(r.getParameters()).containsExactly(3);
        });
        assertThat(logged(() -> 0)).as("told only to who looks closely").allMatch(r -> r.getLevel() == Level.FINE);
    }

    @Test
    void whatFailsIsLoggedWithItsCauseAndNotThrown() {
        RuntimeException broken = new IllegalStateException("no database");
        assertThat(logged(() -> {
            throw broken;
        })).singleElement().satisfies(r -> {
            assertThat(r.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(r.getMessage()).isEqualTo("Moves of today could not take effect");
            assertThat(r.getThrown()).isSameAs(broken);
        });
    }

    private static List<LogRecord> logged(IntSupplier work) {
        List<LogRecord> records = new ArrayList<>();
        Logger log = Logger.getLogger(TimedWorkTest.class.getName());
        Handler reader = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                records.add(entry);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        log.setUseParentHandlers(false);
        log.addHandler(reader);
        try {
            TimedWork.run(TimedWorkTest.class, work, "{0} moves took effect", "Moves of today could not take effect");
        } finally {
            log.removeHandler(reader);
            log.setUseParentHandlers(true);
        }
        return records;
    }
}
