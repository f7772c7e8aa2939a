package vn.vinhdanh.reward.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.vinhdanh.shared.ReasonedEntry;

/** A recognised initiative entered or corrected by hand, with the reason. */
public class InitiativeInput extends ReasonedEntry {

    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 500)
    private String title;
    @NotNull
    private RecognitionLevel level = RecognitionLevel.BASE;
    @NotNull
    @Min(1945)
    @Max(2100)
    private Integer year;
    @Size(max = 60)
    private String recognitionNo;
    private LocalDate recognisedOn;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public RecognitionLevel getLevel() {
        return level;
    }

    public void setLevel(RecognitionLevel level) {
        this.level = level;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getRecognitionNo() {
        return recognitionNo;
    }

    public void setRecognitionNo(String recognitionNo) {
        this.recognitionNo = recognitionNo;
    }

    public LocalDate getRecognisedOn() {
        return recognisedOn;
    }

    public void setRecognisedOn(LocalDate recognisedOn) {
        this.recognisedOn = recognisedOn;
    }
}
