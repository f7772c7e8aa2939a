package vn.vinhdanh.job;

import java.time.LocalDateTime;

/** One run of a job; {@code byHandOf} is null when the clock started it. */
public record JobRunRow(JobName job, LocalDateTime dueAt, String byHandOf, LocalDateTime startedAt, LocalDateTime finishedAt, int items,
        int failures) {
}
