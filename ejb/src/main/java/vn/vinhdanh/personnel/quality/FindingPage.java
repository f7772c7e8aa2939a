package vn.vinhdanh.personnel.quality;

import java.util.List;

/** One page of findings; {@code next} is the place of the page after, null on the last. */
public record FindingPage(List<FindingRow> rows, String next) {
}
