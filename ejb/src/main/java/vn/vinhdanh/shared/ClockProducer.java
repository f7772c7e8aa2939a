package vn.vinhdanh.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: Vietnamese time, whatever the server is set to. */
@ApplicationScoped
public class ClockProducer {

    /** Time zone of the whole country. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The running clock. */
    @Produces
    @Dependent
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
