package vn.vinhdanh.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The fixed wording of documents. Official documents are always in Vietnamese, whatever the language of the caller. */
final class Wording {

    private static final Properties TEXTS = load();

    private Wording() {
    }

    /** The text under {@code document.KEY} with its arguments filled in. */
    static String of(String key, Object... arguments) {
        String pattern = TEXTS.getProperty("document." + key);
        if (pattern == null) {
            throw new IllegalArgumentException("no wording for document." + key);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(Wording.class.getResourceAsStream("/texts/document_vi.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
