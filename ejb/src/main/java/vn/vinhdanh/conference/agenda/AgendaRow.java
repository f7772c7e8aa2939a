package vn.vinhdanh.conference.agenda;

import java.io.Serializable;
import java.util.List;

/** One item of the agenda with the opinions on it. */
public record AgendaRow(Long id, int seq, String title, String content, List<OpinionRow> opinions) implements Serializable {
}
