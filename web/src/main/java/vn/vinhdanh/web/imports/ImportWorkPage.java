package vn.vinhdanh.web.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.imports.ImportWorkService;
import vn.vinhdanh.personnel.imports.work.ImportWork;
import vn.vinhdanh.personnel.imports.work.WorkState;
import vn.vinhdanh.personnel.imports.work.WorkStep;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.Ids;
import vn.vinhdanh.web.shared.Said;
import vn.vinhdanh.web.shared.TextMap;

/** How far the work on a batch is, ending it, and going on when it is done; the page may be left and opened again meanwhile. */
@Named("importWork")
@RequestScoped
public class ImportWorkPage {

    @EJB
    private ImportWorkService works;
    @Inject
    private TextMap texts;
    @Inject
    private ImportPage page;

    private ImportWork work;
    private boolean read;

    /** How it stands; null when nothing was ever done in the background. */
    public ImportWork getWork() {
        if (!read) {
            work = works.of(id());
            read = true;
        }
        return work;
    }

    /** Asked before the preview is read: a reading that ends between the two would be shown as a list without a row. */
    public void ask() {
        getWork();
    }

    public boolean isRunning() {
        return getWork() != null && getWork().running();
    }

    /** Did the last step end otherwise than it should, and has nobody done it since? */
    public boolean isBroken() {
        ImportWork last = getWork();
        boolean undone = last != null && (last.step().takesBack() ? page.isUndoable() : page.isOpen());
        return undone && (last.state() == WorkState.LOST || last.state() == WorkState.CANCELLED || last.state() == WorkState.FAILED);
    }

    /** Was the wish to end it heard only when it was done? */
    public boolean isLate() {
        return getWork() != null && getWork().doneBeforeStopped();
    }

    /** Could it not be taken back because something rests on it? */
    public boolean isInUse() {
        return isBroken() && "IMPORT_IN_USE".equals(getWork().code());
    }

    /** Is there nothing to look at, because the file was not read to its end? */
    public boolean isUnread() {
        return isBroken() && isReading();
    }

    /** Is it, or was it, the reading of the file? */
    public boolean isReading() {
        return getWork() != null && getWork().step() == WorkStep.READ;
    }

    /** What became of it, in words. */
    public String getReason() {
        return getWork().reason(Texts.of(Faces.getLocale()));
    }

    /** "12,000 of 50,000 rows · 8,000 rows per second · about 5 seconds left". */
    public String getStanding() {
        ImportWork now = getWork();
        String rows = now.total() == 0 ? texts.format("imports.work.rows", now.done()) : texts.format("imports.work.rowsOf", Math.min(now.done(), now.total()), now.total());
        String speed = now.rowsPerSecond() == 0 ? "" : " · " + texts.format("imports.work.speed", now.rowsPerSecond());
        if (now.comparing()) {
            return rows + " · " + texts.get("imports.work.comparing");
        }
        return rows + speed + (now.stopping() || now.secondsLeft() == null ? "" : " · " + texts.format("imports.work.left", now.secondsLeft()));
    }

    /** Number of the batch, to open its page anew once the work has ended. */
    public long getNumber() {
        return id();
    }

    /** Ends it. */
    public void cancel() {
        works.cancel(id());
        read = false;
    }

    /** Reads the file once more. */
    public void again() throws IOException {
        works.readAgain(id());
        read = false;
        onward();
    }

    /** Writes the rows without errors; where the registry has moved since the preview, shows what writing would do now. */
    public void commit() throws IOException {
        works.write(id());
        read = false;
        onward();
    }

    /** Takes the batch back; where something rests on it, the page then says what. */
    public void undo() throws IOException {
        works.undo(id());
        read = false;
        onward();
    }

    /** Takes back what nobody has touched since; what others did stays. */
    public void undoRest() throws IOException {
        works.undoRest(id());
        read = false;
        onward();
    }

    private void onward() throws IOException {
        ImportWork now = getWork();
        page.refresh();
        if (now.state() == WorkState.DONE && !isReading()) {
            Said.doneThere(now.step().takesBack() ? texts.get("imports.undo.done") : page.getResult());
        } else if (now.state() == WorkState.FAILED && !isBroken()) {
            Said.warnedThere(getReason());
        }
        Faces.redirect(Faces.getRequestContextPath() + "/imports/import.xhtml?id=" + id());
    }

    private long id() {
        return Ids.required(page.getId());
    }
}
