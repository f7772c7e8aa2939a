package vn.vinhdanh.conference.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.vinhdanh.shared.BaseEntity;
import vn.vinhdanh.shared.VietnameseText;

/** What one participant said on an item of the agenda, and what was replied. */
@Entity
@Table(name = "agenda_opinion")
class AgendaOpinion extends BaseEntity {

    @Column(name = "meeting_id")
    private long meetingId;
    @Column(name = "agenda_item_id")
    private long agendaItemId;
    private int seq;
    private String speaker;
    private String content;
    private String reply;

    protected AgendaOpinion() {
    }

    AgendaOpinion(long meetingId, int seq, OpinionInput input) {
        this.meetingId = meetingId;
        this.seq = seq;
        agendaItemId = input.getAgendaItemId();
        speaker = VietnameseText.nfc(input.getSpeaker());
        content = input.getContent().strip();
        reply = input.getReply() == null || input.getReply().isBlank() ? null : input.getReply().strip();
    }

    long meetingId() {
        return meetingId;
    }
}
