package vn.vinhdanh.organisation.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The posts of a unit for a year as typed, one line per kind, on one legal basis. */
public class StaffingInput implements Serializable {

    /** Of earlier and later years no posts are entered. */
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final long serialVersionUID = 1L;

    /** Posts of one kind. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private StaffKind kind;
        private long version;
        @Min(0)
        @Max(99999)
        private int assigned;
        @Min(0)
        @Max(99999)
        private int toCut;

        public StaffKind getKind() {
            return kind;
        }

        public void setKind(StaffKind kind) {
            this.kind = kind;
        }

        /** State of the stored line that was read; 0 when there was none. */
        public long getVersion() {
            return version;
        }

        public void setVersion(long version) {
            this.version = version;
        }

        public int getAssigned() {
            return assigned;
        }

        public void setAssigned(int assigned) {
            this.assigned = assigned;
        }

        public int getToCut() {
            return toCut;
        }

        public void setToCut(int toCut) {
            this.toCut = toCut;
        }
    }

    private long unitId;
    @Min(FIRST_YEAR)
    @Max(LAST_YEAR)
    private int year;
    @NotBlank
    @Size(max = 300)
    private String legalBasis;
    @Valid
    private List<Line> lines = new ArrayList<>();

    public long getUnitId() {
        return unitId;
    }

    public void setUnitId(long unitId) {
        this.unitId = unitId;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public List<Line> getLines() {
        return lines;
    }

    public void setLines(List<Line> lines) {
        this.lines = lines;
    }
}
