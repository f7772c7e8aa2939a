package vn.vinhdanh.personnel.history;

/** Wants to know whose file was changed by hand, within the transaction of the change. */
public interface ChangeListener {

    /** Something of this person's file was changed, and is in the log. */
    void changed(long personId);
}
