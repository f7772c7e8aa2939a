package vn.vinhdanh.personnel.quality;

/**
 * What of the desk is looked at.
 *
 * @param kind     one kind of finding; null for all
 * @param unitId   a unit with everything below it; null for all
 * @param personId one person; null for all
 * @param accepted those that are right, with the reason, instead of the open ones
 */
public record QualityFilter(QualityKind kind, Long unitId, Long personId, boolean accepted) {

    /** All open findings. */
    public static final QualityFilter OPEN = new QualityFilter(null, null, null, false);
}
