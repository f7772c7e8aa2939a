package vn.vinhdanh.web.reward;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.vinhdanh.reward.decision.DocumentType;
import vn.vinhdanh.reward.decision.SeriesRow;
import vn.vinhdanh.reward.decision.SeriesService;
import vn.vinhdanh.web.shared.Choice;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** The series of document numbers on the page of the agency. */
@Named
@ViewScoped
public class SeriesPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private SeriesService series;
    @Inject
    private TextMap texts;

    private List<SeriesRow> rows;
    private DocumentType type = DocumentType.QD;
    private Integer next;

    /** Reads the series of this year. */
    @PostConstruct
    void load() {
        rows = series.thisYear();
    }

    /** Lets the chosen series go on with the number. */
    public void save() throws IOException {
        series.goOnWith(type, next);
        Said.doneThere(texts.get("reward.series.saved"));
        Faces.redirect(Faces.getRequestContextPath() + "/administration/agency.xhtml");
    }

    public List<Choice> getTypes() {
        return Stream.of(DocumentType.values()).map(t -> new Choice(t, texts.of(t))).toList();
    }

    public List<SeriesRow> getRows() {
        return rows;
    }

    public DocumentType getType() {
        return type;
    }

    public void setType(DocumentType type) {
        this.type = type;
    }

    public Integer getNext() {
        return next;
    }

    public void setNext(Integer next) {
        this.next = next;
    }
}
