package vn.vinhdanh.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Something the user can understand and cure. The transaction is rolled back. The texts {@code error.CODE} and
 * {@code error.CODE.remedy} tell what is wrong and what to do about it.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private final String code;
    private final transient Object[] args;

    /**
     * @param code stable name of the problem, as {@code ID_DUPLICATE}
     * @param args what the text names: a person, a number, a date
     */
    protected BusinessException(String code, Object... args) {
        super(code);
        this.code = code;
        this.args = args;
    }

    /** Stable name of the problem. */
    public String code() {
        return code;
    }

    /** Name of the text that tells of it; another one than the code where more is known. */
    public String textCode() {
        return code;
    }

    /** What the text of the problem names. */
    public List<Object> args() {
        return args == null ? List.of() : Collections.unmodifiableList(Arrays.asList(args));
    }
}
