package vn.vinhdanh.classification.sheet;

import jakarta.ejb.ApplicationException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.vinhdanh.shared.BusinessException;

/** Somebody else saved this row in the meantime; the message says who and when. */
@ApplicationException(rollback = true)
public class RowChangedException extends BusinessException {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    RowChangedException(String person, String by, LocalDateTime at) {
        super("ROW_CHANGED", person, by, at == null ? "" : TIME.format(at));
    }
}
