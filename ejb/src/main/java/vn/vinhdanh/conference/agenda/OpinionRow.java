package vn.vinhdanh.conference.agenda;

import java.io.Serializable;

/** What somebody said, and the reply. */
public record OpinionRow(Long id, Long agendaItemId, String speaker, String content, String reply) implements Serializable {
}
