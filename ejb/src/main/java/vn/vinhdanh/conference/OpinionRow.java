package vn.vinhdanh.conference;

/** What somebody said, and the reply. */
public record OpinionRow(Long id, Long agendaItemId, String speaker, String content, String reply) {
}
