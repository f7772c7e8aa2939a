package vn.vinhdanh.shared;

import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Work that a timer repeats every hour. */
public final class TimedWork {

    private TimedWork() {
    }

    /**
     * Does it and logs how much was done. What fails is logged too and left to the next hour: a timer that throws would be dropped.
     *
     * @param done   what was done, with {0} for how many; of no interest when it is none
     * @param failed what could not be done
     */
    public static void run(Class<?> job, IntSupplier work, String done, String failed) {
        Logger log = Logger.getLogger(job.getName());
        try {
            int many = work.getAsInt();
            log.log(many > 0 ? Level.INFO : Level.FINE, done, many);
        } catch (RuntimeException e) {
            log.log(Level.SEVERE, failed, e);
        }
    }
}
