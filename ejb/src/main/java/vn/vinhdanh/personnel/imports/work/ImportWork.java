package vn.vinhdanh.personnel.imports.work;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import vn.vinhdanh.shared.Texts;

/**
 * Background work on a batch.
 *
 * @param total zero when nobody knows
 * @param code  why it failed, with {@code arguments} parted by bars
 * @param stopping somebody has asked to end it
 */
public record ImportWork(WorkStep step, WorkState state, LocalDateTime startedAt, LocalDateTime beatAt, int done, int total, String code, String arguments,
        boolean stopping) {

    public boolean running() {
        return state == WorkState.RUNNING;
    }

    /** Was the asking to end it too late, because it was done? */
    public boolean doneBeforeStopped() {
        return stopping && state == WorkState.DONE;
    }

    /** Are all rows read and only the comparison with the registry to come? */
    public boolean comparing() {
        return step == WorkStep.READ && running() && total > 0 && done >= total;
    }

    /** Between 0 and 100. */
    public int percent() {
        return total == 0 ? 0 : Math.min(100, (int) (100L * done / total));
    }

    public long rowsPerSecond() {
        long millis = Duration.between(startedAt, beatAt).toMillis();
        return millis <= 0 ? 0 : Math.round(done * 1000.0 / millis);
    }

    /** Seconds still to go, as it goes now; null while that cannot be told. */
    public Long secondsLeft() {
        return total == 0 || done == 0 || rowsPerSecond() == 0 ? null : Long.valueOf(Math.max(0, total - done) / rowsPerSecond() + 1);
    }

    /** Why it failed, and what to do about it. */
    public String reason(Texts texts) {
        Object[] args = arguments == null || arguments.isEmpty() ? new Object[0]
                : Stream.of(arguments.split("\\|")).map(a -> a.matches("\\d{1,9}") ? (Object) Integer.valueOf(a) : a).toArray();
        String why = state == WorkState.LOST ? "LOST" : code;
        String own = "imports.work." + (step.takesBack() ? "undo." : "") + why;
        if (why == null || texts.has(own)) {
            return why == null ? "" : texts.get(own, args);
        }
        return texts.get("error." + why, args) + " " + (texts.has("error." + why + ".remedy") ? texts.get("error." + why + ".remedy", args) : "");
    }
}
