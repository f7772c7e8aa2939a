package vn.vinhdanh.classification.sheet;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import vn.vinhdanh.classification.KnockOut;
import vn.vinhdanh.classification.NotClassifiedReason;
import vn.vinhdanh.classification.RatingLevel;

/** One row of the grid as the clerk leaves it. */
public class AssessmentInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private long version;
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    private BigDecimal score;
    private RatingLevel level;
    private KnockOut knockOut;
    private NotClassifiedReason notClassified;
    @Size(max = 500)
    private String note;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
    }

    public RatingLevel getLevel() {
        return level;
    }

    public void setLevel(RatingLevel level) {
        this.level = level;
    }

    public KnockOut getKnockOut() {
        return knockOut;
    }

    public void setKnockOut(KnockOut knockOut) {
        this.knockOut = knockOut;
    }

    public NotClassifiedReason getNotClassified() {
        return notClassified;
    }

    public void setNotClassified(NotClassifiedReason notClassified) {
        this.notClassified = notClassified;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
