package vn.vinhdanh.reward.paper;

import java.io.Serializable;
import java.util.List;

/**
 * The register of papers of a dossier.
 *
 * @param version   state of the dossier it was read with
 * @param mayChange whether the caller may hand papers in or take them out now
 * @param gapReason why the dossier was found in order with papers missing; null when none was
 */
public record PaperRegister(Long dossierId, long version, boolean mayChange, String gapReason, List<PaperLine> lines) implements Serializable {

    /** What is asked for and not there. */
    public List<PaperLine> missing() {
        return lines.stream().filter(l -> l.state() == PaperState.MISSING).toList();
    }
}
