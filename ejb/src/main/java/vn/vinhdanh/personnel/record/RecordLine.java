package vn.vinhdanh.personnel.record;

import java.io.Serializable;
import java.util.List;

/** One row of a history as a reader may see it. */
public record RecordLine(long id, List<RecordCell> cells) implements Serializable {
}
