package vn.vinhdanh.personnel.imports.file;

import jakarta.ejb.ApplicationException;
import vn.vinhdanh.shared.BusinessException;

/** The whole file is refused: no workbook, encrypted, with macros, too large, without heading or empty. Nothing was written. */
@ApplicationException(rollback = true)
public class FileRefusedException extends BusinessException {

    /**
     * @param code {@code FILE_NOT_XLSX FILE_ENCRYPTED FILE_MACRO FILE_TOO_LARGE FILE_TOO_WIDE FILE_QUOTE FILE_NO_HEADING FILE_EMPTY}
     * @param args what its text names, such as a limit
     */
    public FileRefusedException(String code, Object... args) {
        super(code, args);
    }
}
