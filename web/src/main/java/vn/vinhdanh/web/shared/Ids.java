package vn.vinhdanh.web.shared;

import vn.vinhdanh.shared.NotFoundException;

/** Numbers of things in addresses: whatever is no number names nothing. */
public final class Ids {

    private Ids() {
    }

    /** The number; null when the address has none. */
    public static Long optional(String text) {
        return text == null || text.isBlank() ? null : required(text);
    }

    /**
     * The number.
     *
     * @throws NotFoundException when there is none
     */
    public static Long required(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.valueOf(text);
    }
}
