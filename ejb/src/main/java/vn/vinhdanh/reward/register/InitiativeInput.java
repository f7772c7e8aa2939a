package vn.vinhdanh.reward.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A recognised initiative entered or corrected by hand, with the reason. */
public class InitiativeInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    @NotNull
    private Long personId;
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
    @NotBlank
    @Size(max = 500)
    private String reason;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
