package vn.vinhdanh.reward.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One return of a dossier.
 *
 * @param repeated defects that had been named in an earlier return already
 */
public record ReturnRow(LocalDateTime returnedAt, String returnedBy, List<Defect> defects, String explanation, List<Defect> repeated)
        implements Serializable {
}
