package vn.vinhdanh.web.quality;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.FindingWords;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.web.shared.CodeWords;
import vn.vinhdanh.web.shared.TextMap;

/** What fields, parts of the file and stored values of two records are called beside each other. */
final class FieldWords {

    /** What a dossier is about is named by codes, too. */
    private static final String DOSSIER = "dossier";

    private final TextMap texts;

    FieldWords(TextMap texts) {
        this.texts = texts;
    }

    String label(String name) {
        return Stream.of("quality.merge.", "personnel.field.", "history.section.", "enum.RecordField.", "enum.RecordGroup.").map(p -> p + name)
                .filter(texts::containsKey).findFirst().map(texts::get).orElse(name);
    }

    /** A stored value as people write it. */
    String value(String name, String stored) {
        if (stored == null || stored.isEmpty()) {
            return "–";
        }
        if ((CodeWords.nameRowsOf(name) || DOSSIER.equals(name)) && !texts.containsKey("enum.RatingLevel." + stored)) {
            return spoken(CodeWords.spoken(texts, stored));
        }
        return Stream.of("record.option." + name + "." + stored, "enum.RatingLevel." + stored).filter(texts::containsKey).findFirst().map(texts::get)
                .orElseGet(() -> spoken(stored));
    }

    /** Several values in one text, as a rank with its step and first day. */
    private static String spoken(String stored) {
        FindingWords words = words();
        return Stream.of(stored.split(" / ")).map(part -> Stream.of(part.split(", ")).map(words::value).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));
    }

    static FindingWords words() {
        return new FindingWords(Texts.of(Faces.getLocale()), "en".equals(Faces.getLocale().getLanguage()));
    }
}
