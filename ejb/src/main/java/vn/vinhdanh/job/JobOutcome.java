package vn.vinhdanh.job;

/** What one run did: things done, and things that failed and will be tried again. */
public record JobOutcome(int items, int failures) {
}
