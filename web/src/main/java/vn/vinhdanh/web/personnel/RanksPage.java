package vn.vinhdanh.web.personnel;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.Rank;
import vn.vinhdanh.personnel.ranks.RankImportService;
import vn.vinhdanh.personnel.ranks.RankVerdict;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.web.shared.Failure;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The ranks with their pay tables; the administrator looks at a file of further ones and then writes it. */
@Named
@ViewScoped
public class RanksPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 5_000_000;

    @EJB
    private PayService pay;
    @EJB
    private RankImportService imports;
    @Inject
    private TextMap texts;

    private List<Rank> rows;
    private transient Part file;
    private byte[] bytes;
    private List<RankVerdict> verdicts = List.of();

    @PostConstruct
    void load() {
        rows = pay.ranks();
    }

    /** Shows what the chosen file would do. */
    public void look() throws IOException {
        if (file == null || file.getSize() == 0) {
            Said.refused(texts.get("pay.ranks.import.none"));
            return;
        }
        try (InputStream in = file.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
            verdicts = imports.preview(bytes);
        } catch (RuntimeException e) {
            BusinessException reason = Failure.of(e);
            if (reason == null) {
                throw e;
            }
            verdicts = List.of();
            Said.refused(texts.problem(reason));
        }
    }

    /** Writes what was looked at. */
    public void save() throws IOException {
        int written = imports.save(bytes);
        Said.doneThere(texts.format("pay.ranks.import.saved", written));
        Faces.redirect(Faces.getRequestContextPath() + "/personnel/ranks.xhtml");
    }

    public List<Rank> getRows() {
        return rows;
    }

    public List<RankVerdict> getVerdicts() {
        return verdicts;
    }

    /** All rows may be written. */
    public boolean isReady() {
        return verdicts.stream().noneMatch(RankVerdict::isWrong) && verdicts.stream().anyMatch(RankVerdict::isNew);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
