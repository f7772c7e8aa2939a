package vn.vinhdanh.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The years offered in the frame: the running one and those whose lists are still asked for. */
@Named
@RequestScoped
public class WorkYears {

    private static final int BACK = 6;

    @Inject
    private Clock clock;
    @Inject
    private CurrentUser user;

    /** The year chosen, or the running one. */
    public int current() {
        return user.yearOr(LocalDate.now(clock).getYear());
    }

    /** The newest first. */
    public List<String> getList() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, BACK).mapToObj(i -> Integer.toString(now - i)).toList();
    }
}
