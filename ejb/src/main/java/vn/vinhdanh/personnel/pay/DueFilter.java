package vn.vinhdanh.personnel.pay;

/**
 * What a list of what comes is narrowed by.
 *
 * @param unitId a unit with everything below it; null for all of the caller
 * @param months how far ahead, 0 to 36
 */
public record DueFilter(Long unitId, int months) {

    private static final int FURTHEST = 36;

    public DueFilter {
        months = Math.max(0, Math.min(FURTHEST, months));
    }
}
