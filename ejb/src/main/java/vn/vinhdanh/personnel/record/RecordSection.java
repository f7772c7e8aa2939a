package vn.vinhdanh.personnel.record;

import java.io.Serializable;
import java.util.List;

/**
 * One part of the person file as a reader may see it.
 *
 * @param cells      the fields; empty for a history
 * @param lines      the rows of a history, the newest first; empty while it is masked
 * @param masked     something is kept back
 * @param editable   the reader may change it
 * @param unveilable the reader may unveil it with a purpose
 */
public record RecordSection(RecordGroup group, List<RecordCell> cells, List<RecordLine> lines, boolean masked, boolean editable,
        boolean unveilable) implements Serializable {
}
