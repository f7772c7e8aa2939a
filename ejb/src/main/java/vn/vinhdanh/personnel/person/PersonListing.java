package vn.vinhdanh.personnel.person;

import java.util.List;
import vn.vinhdanh.shared.Page;

/**
 * One page of a list of people, with the cursors to both sides.
 *
 * @param first number of the first line within the whole list, from 1
 * @param total exact as far as was counted, null beyond
 * @param counted how far was counted: to 10,000, among millions to 1,000
 */
public record PersonListing(List<PersonRow> items, int first, String previous, String next, Long total, int counted) {

    /** The same as the REST API gives it. */
    public Page<PersonRow> page() {
        return new Page<>(items, next, total);
    }
}
