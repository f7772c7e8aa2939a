package vn.vinhdanh.conference.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** One item of the agenda: a report, a discussion, a vote. */
@Entity
@Table(name = "agenda_item")
class AgendaItem extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    private int seq;
    private String title;
    private String content;

    protected AgendaItem() {
    }

    AgendaItem(long meetingId, int seq) {
        this.meetingId = meetingId;
        this.seq = seq;
    }

    void describe(AgendaInput input) {
        title = VietnameseText.nfc(input.getTitle());
        content = input.getContent() == null || input.getContent().isBlank() ? null : input.getContent().strip();
    }

    long meetingId() {
        return meetingId;
    }

    int seq() {
        return seq;
    }

    String title() {
        return title;
    }

    String content() {
        return content;
    }
}
