package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.util.List;

/**
 * One finding with what proves it.
 *
 * @param facts  the record, or both beside each other
 * @param proofs rows of histories and tables it rests on
 */
public record FindingView(FindingRow row, List<FactLine> facts, List<Proof> proofs) implements Serializable {
}
