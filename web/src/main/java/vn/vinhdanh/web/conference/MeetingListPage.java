package vn.vinhdanh.web.conference;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.vinhdanh.conference.minutes.MeetingReadService;
import vn.vinhdanh.conference.minutes.MeetingRow;
import vn.vinhdanh.shared.Page;

/** The meetings the reader may see, newest first. */
@Named
@RequestScoped
public class MeetingListPage {

    private static final int ROWS = 50;

    @EJB
    private MeetingReadService meetings;

    private String cursor;
    private Page<MeetingRow> page;

    /** Reads the page named in the address. */
    public void load() {
        page = meetings.list(cursor, ROWS);
    }

    public List<MeetingRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next();
    }

    public Long getTotal() {
        return page.total();
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
