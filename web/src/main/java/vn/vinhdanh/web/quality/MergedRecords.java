package vn.vinhdanh.web.quality;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.personnel.quality.merge.MergeUndoService;
import vn.vinhdanh.personnel.quality.merge.MergedRow;

/** Records that were merged into the one a page shows, for those who may take that back; read once per request. */
@Named
@RequestScoped
public class MergedRecords {

    @EJB
    private MergeUndoService merges;
    private List<MergedRow> rows;

    public List<MergedRow> of(long personId) {
        if (rows == null) {
            rows = merges.list(personId);
        }
        return rows;
    }
}
