package vn.vinhdanh.reward.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.vinhdanh.shared.BaseEntity;

/** A recognised initiative, topic or research of a person (Luật Điều 21-23; recognised at base, provincial or national level). */
@Entity
@Table(name = "initiative")
class Initiative extends BaseEntity {

    @Column(name = "person_id")
    private Long personId;
    private String title;
    @Enumerated(EnumType.STRING)
    @Column(name = "recognition_level")
    private RecognitionLevel recognitionLevel;
    @Column(name = "recognised_year")
    private int recognisedYear;
    @Column(name = "recognition_no")
    private String recognitionNo;
    @Column(name = "recognised_on")
    private LocalDate recognisedOn;
    private String reason;
    @Column(name = "import_batch_id")
    private Long importBatchId;

    protected Initiative() {
    }

    Initiative(InitiativeInput input) {
        this.personId = input.getPersonId();
        correct(input);
    }

    /** Takes what the form holds. */
    final void correct(InitiativeInput input) {
        this.title = input.getTitle();
        this.recognitionLevel = input.getLevel();
        this.recognisedYear = input.getYear();
        this.recognitionNo = input.getRecognitionNo();
        this.recognisedOn = input.getRecognisedOn();
        this.reason = input.getReason();
    }

    /** The fields by the names under which the person's history keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("level", recognitionLevel);
        facts.put("year", recognisedYear);
        facts.put("recognitionNo", recognitionNo);
        facts.put("recognisedOn", recognisedOn);
        return facts;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getTitle() {
        return title;
    }

    public RecognitionLevel getRecognitionLevel() {
        return recognitionLevel;
    }

    public int getRecognisedYear() {
        return recognisedYear;
    }

    public String getRecognitionNo() {
        return recognitionNo;
    }

    public LocalDate getRecognisedOn() {
        return recognisedOn;
    }

    public String getReason() {
        return reason;
    }

    public Long getImportBatchId() {
        return importBatchId;
    }
}
