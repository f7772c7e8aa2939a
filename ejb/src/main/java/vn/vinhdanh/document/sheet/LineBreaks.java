package vn.vinhdanh.document.sheet;

import com.lowagie.text.SplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Lines break at spaces only, so that "05/QĐ-SNV" stays whole, and never before a hyphen, so that no line looks like a list entry. */
final class LineBreaks implements SplitCharacter {

    static final LineBreaks INSTANCE = new LineBreaks();

    private LineBreaks() {
    }

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        if (text.length == 1) {
            return false; // the library asks whether any space will do: no
        }
        boolean beforeHyphen = current + 2 < end && text[current + 1] == '-' && text[current + 2] == ' ';
        return (text[current] == ' ' || text[current] == '\n') && !beforeHyphen;
    }
}
