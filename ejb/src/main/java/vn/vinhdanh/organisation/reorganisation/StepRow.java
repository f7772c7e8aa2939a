package vn.vinhdanh.organisation.reorganisation;

import java.io.Serializable;
import java.util.List;

/** One step as listed, with the names of its units. */
public record StepRow(long id, int seq, StepKind kind, List<String> sources, String target, boolean founds, String newName, int chosen)
        implements Serializable {
}
