package vn.vinhdanh.conference.minutes;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import vn.vinhdanh.conference.meeting.Seat;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.RefusedException;

/**
 * The minutes of a meeting (biên bản), or supplementary minutes that correct them. They write themselves from what was
 * recorded; once secretary and chair have both signed, text and file never change.
 */
@Entity
@Table(name = "minutes")
class Minutes extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    private int seq;
    @Enumerated(EnumType.STRING)
    private MinutesStatus status = MinutesStatus.DRAFT;
    @Column(name = "minutes_no")
    private Integer number;
    private String supplement;
    @Column(name = "secretary_name")
    private String secretaryName;
    @Column(name = "secretary_signed_by")
    private String secretarySignedBy;
    @Column(name = "secretary_signed_at")
    private LocalDateTime secretarySignedAt;
    @Column(name = "chair_name")
    private String chairName;
    @Column(name = "chair_signed_by")
    private String chairSignedBy;
    @Column(name = "chair_signed_at")
    private LocalDateTime chairSignedAt;
    @Basic(fetch = FetchType.LAZY)
    private byte[] pdf;
    @Column(name = "pdf_sha256")
    private String sha256;

    protected Minutes() {
    }

    Minutes(long meetingId, int seq, String supplement) {
        this.meetingId = meetingId;
        this.seq = seq;
        this.supplement = supplement;
    }

    /** Puts one of the two signatures under the minutes; the same person may not give both. */
    void sign(Seat seat, String name, String username, LocalDateTime at) {
        if (status == MinutesStatus.SIGNED || (seat == Seat.SECRETARY ? secretarySignedBy : chairSignedBy) != null) {
            throw new RefusedException("MINUTES_ALREADY_SIGNED");
        }
        if (username.equals(seat == Seat.SECRETARY ? chairSignedBy : secretarySignedBy)) {
            throw new RefusedException("MINUTES_TWO_PEOPLE");
        }
        if (seat == Seat.SECRETARY) {
            secretaryName = name;
            secretarySignedBy = username;
            secretarySignedAt = at;
        } else {
            chairName = name;
            chairSignedBy = username;
            chairSignedAt = at;
        }
    }

    boolean bothSigned() {
        return secretarySignedBy != null && chairSignedBy != null;
    }

    boolean anySigned() {
        return secretarySignedBy != null || chairSignedBy != null;
    }

    boolean signedBy(Seat seat) {
        return (seat == Seat.SECRETARY ? secretarySignedBy : chairSignedBy) != null;
    }

    /** Keeps the finished file; from now on this row is closed. */
    void seal(byte[] file, String hash) {
        pdf = file;
        sha256 = hash;
        status = MinutesStatus.SIGNED;
    }

    boolean numbered() {
        return number != null;
    }

    void number(Integer given) {
        if (status == MinutesStatus.SIGNED || anySigned()) {
            throw new RefusedException("MINUTES_ALREADY_SIGNED");
        }
        number = given;
    }

    MinutesRow row() {
        return new MinutesRow(getId(), getVersion(), seq, status, number, supplement, secretaryName, secretarySignedAt, chairName, chairSignedAt,
            sha256);
    }

    int seq() {
        return seq;
    }

    MinutesStatus status() {
        return status;
    }

    byte[] pdf() {
        return pdf;
    }
}
