package vn.vinhdanh.personnel.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Periods of service of one person: in order, without overlap, not before birth. */
final class PostingRules {

    private static final LocalDate OPEN = LocalDate.MAX;

    private PostingRules() {
    }

    /**
     * The open posting that a new one from this day on ends, if there is one. An open one of which nobody knows the beginning was held before,
     * also when the first day known of it is not earlier; unless it is the day of entry into service.
     *
     * @param joined first day in service, null when it is not known
     */
    static Optional<Posting> endedBy(PostingInput input, List<Posting> postings, LocalDate joined) {
        if (input.getId() != null) {
            return Optional.empty();
        }
        LocalDate from = input.getValidFrom();
        return postings.stream().filter(p -> p.getValidTo() == null)
                .filter(p -> p.getValidFrom().isBefore(from) || !p.isStartKnown() && (joined == null || joined.isBefore(from))
                        && !p.getValidFrom().isAfter(end(input.getValidTo())))
                .findFirst();
    }

    /** Code of the refusal: POSTING_DATES (end before beginning), POSTING_BEFORE_BIRTH. */
    static Optional<String> refusal(PostingInput input, LocalDate birth) {
        if (input.getValidTo() != null && input.getValidTo().isBefore(input.getValidFrom())) {
            return Optional.of("POSTING_DATES");
        }
        if (birth != null && input.getValidFrom().isBefore(birth)) {
            return Optional.of("POSTING_BEFORE_BIRTH");
        }
        return Optional.empty();
    }

    /** The other posting whose period the typed one would share, once the open one is ended. */
    static Optional<Posting> overlap(PostingInput input, List<Posting> postings, LocalDate joined) {
        Optional<Posting> ended = endedBy(input, postings, joined);
        return postings.stream()
                .filter(p -> !p.getId().equals(input.getId()))
                .filter(p -> ended.isEmpty() || ended.get() != p)
                .filter(p -> !p.getValidFrom().isAfter(end(input.getValidTo()))
                        && !input.getValidFrom().isAfter(end(p.getValidTo())))
                .findFirst();
    }

    /** Where the person serves on this day; after the last period ended, that last one; before the first, nothing. */
    static Optional<Posting> servingOn(LocalDate day, List<Posting> postings) {
        return postings.stream()
                .filter(p -> !p.getValidFrom().isAfter(day))
                .max((a, b) -> a.getValidFrom().compareTo(b.getValidFrom()));
    }

    private static LocalDate end(LocalDate day) {
        return day == null ? OPEN : day;
    }
}
