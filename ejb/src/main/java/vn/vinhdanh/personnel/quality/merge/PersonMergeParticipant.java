package vn.vinhdanh.personnel.quality.merge;

import java.util.List;

/** A room that keeps rows of people: it foretells what a merge touches and moves them, within the transaction of the merge. */
public interface PersonMergeParticipant {

    /** What has to be chosen or confirmed, what stands in the way. */
    default MergeForecast foresee(long survivorId, long absorbedId) {
        return MergeForecast.NONE;
    }

    /** Moves the rows; those that cannot hold beside others stay with the absorbed record. */
    void carry(MergeRun run);

    /** The tables whose rows it moves. */
    List<MergeTable> tables();

    /** After the rows of a merge were given back: what else follows them. */
    default void tookBack(MergeRun run) {
    }
}
