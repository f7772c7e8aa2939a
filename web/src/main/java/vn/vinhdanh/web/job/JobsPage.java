package vn.vinhdanh.web.job;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.vinhdanh.job.ComingMail;
import vn.vinhdanh.job.DueOccasion;
import vn.vinhdanh.job.JobName;
import vn.vinhdanh.job.JobRunRow;
import vn.vinhdanh.job.JobService;
import vn.vinhdanh.job.OutboxRow;
import vn.vinhdanh.job.OutboxState;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** Jobs, their last runs, the year-end calendar and the outbox with its mails. */
@Named
@RequestScoped
public class JobsPage {

    private static final int RUNS = 20;
    private static final int MAILS = 200;
    private static final int AHEAD = 60;

    @EJB
    private JobService jobs;
    @Inject
    private TextMap texts;

    private OutboxState state;
    private Long wrongId;
    private String address;
    private List<JobRunRow> runs;
    private List<OutboxRow> mails;
    private List<DueOccasion> calendar;
    private List<ComingMail> coming;

    /** Runs a job now. */
    public void run(JobName job) {
        jobs.run(job);
        runs = null;
        mails = null;
        Said.done(texts.format("job.page.ran", texts.of(job)));
    }

    /** Puts a message back into the queue. */
    public void retry(long id) {
        jobs.retry(id);
        mails = null;
        Said.done(texts.get("job.page.requeued"));
    }

    /** Corrects the address of a message and sends it again. */
    public void readdress() {
        jobs.readdress(wrongId, address);
        mails = null;
        Said.done(texts.format("job.page.readdressed", address));
    }

    public List<JobRunRow> getRuns() {
        if (runs == null) {
            runs = jobs.runs(RUNS);
        }
        return runs;
    }

    public List<OutboxRow> getMails() {
        if (mails == null) {
            mails = jobs.outbox(state, MAILS);
        }
        return mails;
    }

    public List<DueOccasion> getCalendar() {
        if (calendar == null) {
            calendar = jobs.calendar(null);
        }
        return calendar;
    }

    /** Who will be sent what in the next weeks, if nothing is done until then. */
    public List<ComingMail> getComing() {
        if (coming == null) {
            coming = jobs.coming(AHEAD);
        }
        return coming;
    }

    public boolean isMailServer() {
        return jobs.mailServer();
    }

    public JobName[] getNames() {
        return JobName.values();
    }

    public List<Choice> getStates() {
        return Stream.of(OutboxState.values()).map(each -> new Choice(each, texts.of(each))).toList();
    }

    public Long getWrongId() {
        return wrongId;
    }

    public void setWrongId(Long wrongId) {
        this.wrongId = wrongId;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public OutboxState getState() {
        return state;
    }

    public void setState(OutboxState state) {
        this.state = state;
    }
}
