package vn.vinhdanh.organisation.staffing;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.organisation.UnitScope;

/** Who counts people: implemented by the registry, which this room does not know. */
public interface UnitCensus {

    /** People in service on a day, by unit and kind of staff, null where it is not known; units without anybody are missing. */
    List<UnitCount> count(UnitScope scope, LocalDate day);

    /** Everybody who may be taken for the head of a unit on a day: the ones named, and those who lead by position. */
    List<HeadCandidate> heads(UnitScope scope, LocalDate day);
}
