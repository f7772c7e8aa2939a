package vn.vinhdanh.personnel.quality;

import java.util.List;

/** A room above the registry that knows how to find a contradiction; every implementing bean is asked with every check. */
public interface QualitySource {

    /** The checks of this room. */
    List<QualityCheck> checks();

    /** The rows that prove a finding of one of its kinds; empty for kinds of others. */
    List<Proof> proof(QualityKind kind, long personId, Long refId);
}
