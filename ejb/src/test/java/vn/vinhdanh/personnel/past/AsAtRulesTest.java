package vn.vinhdanh.personnel.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The record of a day is what it says today with every later change taken back. */
class AsAtRulesTest {

    private static final Map<String, Object> NOW = Map.of("fullName", "Trần Văn Bình", "leader", true, "joinedOn", LocalDate.of(2010, 1, 1));
    /** The newest first, as the history gives them. */
    private static final List<HistoryRow> CHANGES = List.of(
            change("2026-05-01T10:00", "note", "cũ", null),
            change("2026-03-02T08:00", "fullName", "Trần Bình", "Trần Văn Bình"),
            change("2026-03-01T23:59", "leader", "false", "true"),
            change("2025-07-01T09:00", "fullName", "Tran Binh", "Trần Bình"),
            change("2025-01-01T09:00", "row", null, "Tran Binh"));

    private static HistoryRow change(String at, String field, String before, String after) {
        return new HistoryRow(LocalDateTime.parse(at), "hoso", "PERSON", null, field, before, after, null, null, false);
    }

    private static Map<String, String> on(String day) {
        Map<String, Object> now = new java.util.HashMap<>(NOW);
        now.put("note", null);
        return AsAtRules.fields(now, CHANGES, LocalDate.parse(day));
    }

    @Test
    void todayIsWhatTheRecordSays() {
        assertThat(on("2026-11-22")).containsOnly(Map.entry("fullName", "Trần Văn Bình"), Map.entry("leader", "true"), Map.entry("joinedOn", "2010-01-01"));
    }

    @Test
    void aDayShowsTheChangesMadeOnIt() {
        assertThat(on("2026-03-01")).containsEntry("leader", "true").containsEntry("fullName", "Trần Bình").containsEntry("note", "cũ");
        assertThat(on("2026-02-28")).containsEntry("leader", "false");
    }

    @Test
    void ofSeveralLaterChangesTheEarliestTellsTheOldValue() {
        assertThat(on("2025-06-30")).containsEntry("fullName", "Tran Binh").doesNotContainKey("row");
    }

    @Test
    void beforeTheEntryThePersonWasNotKnown() {
        assertThat(AsAtRules.entered(CHANGES, LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(AsAtRules.entered(CHANGES, LocalDate.of(2025, 1, 1))).isTrue();
        assertThat(AsAtRules.entered(List.of(), LocalDate.of(2000, 1, 1))).isTrue();
    }
}
