package vn.vinhdanh.document;

import vn.vinhdanh.shared.Texts;

/** The fixed wording of documents. Official documents are always in Vietnamese, whatever the language of the caller. */
public final class Wording {

    private Wording() {
    }

    /** The text under {@code document.KEY} with its arguments filled in. */
    public static String of(String key, Object... arguments) {
        Texts texts = Texts.of(Texts.VIETNAMESE);
        if (!texts.has("document." + key)) {
            throw new IllegalArgumentException("no wording for document." + key);
        }
        return texts.get("document." + key, arguments);
    }
}
