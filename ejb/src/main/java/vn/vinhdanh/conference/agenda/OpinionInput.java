package vn.vinhdanh.conference.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What somebody said on an item of the agenda, and the reply. */
public class OpinionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private long agendaItemId;
    @NotBlank
    @Size(max = 250)
    private String speaker;
    @NotBlank
    @Size(max = 2000)
    private String content;
    @Size(max = 2000)
    private String reply;

    public long getAgendaItemId() {
        return agendaItemId;
    }

    public void setAgendaItemId(long agendaItemId) {
        this.agendaItemId = agendaItemId;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
