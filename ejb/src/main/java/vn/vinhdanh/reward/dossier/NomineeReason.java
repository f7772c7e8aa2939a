package vn.vinhdanh.reward.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.vinhdanh.shared.BaseEntity;

/** One rule of a kept verdict: what it said, on which article and which rows it rested, what would cure it. */
@Entity
@Table(name = "nominee_reason")
class NomineeReason extends BaseEntity {

    @Column(name = "nominee_id")
    private Long nomineeId;
    @Column(name = "position_no")
    private int positionNo;
    @Column(name = "rule_code")
    private String ruleCode;
    private String result;
    private String citation;
    @Column(name = "citation_en")
    private String citationEn;
    private String evidence;
    @Column(name = "evidence_en")
    private String evidenceEn;
    private String remedy;
    @Column(name = "remedy_en")
    private String remedyEn;

    protected NomineeReason() {
    }

    NomineeReason(long nomineeId, int positionNo, KeptReason reason) {
        this.nomineeId = nomineeId;
        this.positionNo = positionNo;
        this.ruleCode = reason.rule();
        this.result = reason.result();
        this.citation = reason.citationVi();
        this.citationEn = reason.citationEn();
        this.evidence = reason.evidenceVi();
        this.evidenceEn = reason.evidenceEn();
        this.remedy = reason.remedyVi();
        this.remedyEn = reason.remedyEn();
    }

    Long getNomineeId() {
        return nomineeId;
    }

    KeptReason kept() {
        return new KeptReason(ruleCode, result, citation, citationEn, evidence, evidenceEn, remedy, remedyEn);
    }
}
