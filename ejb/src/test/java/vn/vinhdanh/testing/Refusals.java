package vn.vinhdanh.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.vinhdanh.shared.BusinessException;

/** What the application says no to. */
public final class Refusals {

    private Refusals() {
    }

    /** A call is refused for a reason that has its words. */
    public static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
