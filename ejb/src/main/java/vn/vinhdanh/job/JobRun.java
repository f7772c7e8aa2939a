package vn.vinhdanh.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.shared.BaseEntity;

/** One run of a job; whichever node inserts the row of a due time first does the work. */
@Entity
@Table(name = "job_run")
class JobRun extends BaseEntity {

    private String job;
    @Column(name = "due_at")
    private LocalDateTime dueAt;
    @Column(name = "by_hand_of")
    private String byHandOf;
    @Column(name = "started_at")
    private LocalDateTime startedAt;
    @Column(name = "finished_at")
    private LocalDateTime finishedAt;
    private int items;
    private int failures;

    protected JobRun() {
    }

    JobRun(JobName job, LocalDateTime dueAt, String byHandOf, LocalDateTime now) {
        this.job = job.name();
        this.dueAt = dueAt;
        this.byHandOf = byHandOf;
        this.startedAt = now;
    }

    void finish(JobOutcome outcome, LocalDateTime now) {
        items = outcome.items();
        failures = outcome.failures();
        finishedAt = now;
    }

    JobRunRow row() {
        return new JobRunRow(JobName.valueOf(job), dueAt, byHandOf, startedAt, finishedAt, items, failures);
    }
}
