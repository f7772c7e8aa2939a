package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;
import java.util.List;
import vn.vinhdanh.organisation.UnitKind;

/**
 * One step of a plan as stored.
 *
 * @param targetId where people go; the step's own number when it founds the unit
 * @param parentId new parent of moved units, or parent of the founded one
 * @param chosen   how many people were chosen by name; 0 means all in a transfer
 */
public record PlannedStep(long id, int seq, StepKind kind, boolean founds, Long targetId, Long parentId, String code, String name,
        UnitKind unitKind, String symbol, List<Long> sources, int chosen) implements Serializable {
}
