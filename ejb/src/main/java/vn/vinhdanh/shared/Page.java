package vn.vinhdanh.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param next  cursor of the next page, null at the end
 * @param total number of all rows, exact up to 10,000, null beyond or when not counted
 * @param <T>   kind of row
 */
public record Page<T>(List<T> items, String next, Long total) {

    /** Up to this many rows are counted exactly. */
    public static final int COUNT_LIMIT = 10_000;
}
