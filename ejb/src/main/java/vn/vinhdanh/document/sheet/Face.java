package vn.vinhdanh.document.sheet;

import com.lowagie.text.Chunk;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;

/** The four cuts of Tinos, a free typeface with the measures of Times New Roman and all Vietnamese letters. */
public enum Face {
    REGULAR, ITALIC, BOLD, BOLD_ITALIC;

    private final BaseFont base = load("tinos-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf");

    /** Widths of all characters a Vietnamese text may hold, in thousandths: asking the library costs more than drawing does. */
    private final int[] widths = IntStream.range(0, 0x2100).map(base::getWidth).toArray();

    /** The font program, for text placed by coordinates. */
    public BaseFont base() {
        return base;
    }

    /** This cut in black. */
    public Font at(float points) {
        return at(points, Color.BLACK);
    }

    /** This cut in a colour. */
    public Font at(float points, Color colour) {
        return new Font(base, points, Font.NORMAL, colour);
    }

    /** A piece of flowing text. */
    public Phrase text(String text, float points) {
        Chunk chunk = new Chunk(composed(text), at(points));
        chunk.setSplitCharacter(LineBreaks.INSTANCE);
        return new Phrase(chunk);
    }

    /** How wide the text is, in points. */
    public float width(String text, float points) {
        String shown = composed(text);
        int width = 0;
        for (int i = 0; i < shown.length(); i++) {
            char letter = shown.charAt(i);
            width += letter < widths.length ? widths[letter] : base.getWidth(letter);
        }
        return width * points / 1000;
    }

    /** Decomposed letters are drawn with loose marks, so all text is composed before it is measured or drawn; null is empty. */
    public static String composed(String text) {
        if (text == null) {
            return "";
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** From memory, never by path: the library reads font files byte by byte otherwise. Archive files carry no CIDSet. */
    private static BaseFont load(String file) {
        try (InputStream in = Face.class.getResourceAsStream("/fonts/" + file)) {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(1);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
