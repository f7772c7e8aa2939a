package vn.vinhdanh.web.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndOfMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"10:30,2026-11-23T10:30", "' 9:05 ',2026-11-23T09:05", "10h30,2026-11-23T10:30", "16:00 24/11/2026,2026-11-24T16:00"})
    void anHourIsOfTheDayOfTheMeeting(String written, String moment) {
        assertThat(EndOfMeeting.read(written, DAY)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "10:60", "1030", "mai", "10:30 31/02/2026", "10:30 24/11"})
    void whatIsNoMomentIsRefused(String written) {
        assertThatThrownBy(() -> EndOfMeeting.read(written, DAY)).isInstanceOf(DateTimeException.class);
    }
}
