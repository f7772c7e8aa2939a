package vn.vinhdanh.personnel.imports.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.vinhdanh.personnel.imports.legacy.Encoding;
import vn.vinhdanh.personnel.imports.legacy.LegacyText;

/**
 * How the bytes of a text file are to be read.
 *
 * @param charset the encoding
 * @param skip    bytes of the mark in front
 */
record TextEncoding(Charset charset, int skip) {

    private static final int SAMPLE = 256 * 1024;
    private static final int LOOKED_AT = 8192;
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Is it text at all? Workbooks, pictures and other binary files hold bytes that no text holds; pages and data of the web are no table. */
    static boolean isText(byte[] file) {
        TextEncoding encoding = unicode(file);
        int end = Math.min(file.length, LOOKED_AT);
        String head = new String(file, encoding.skip(), end - encoding.skip(), encoding.charset());
        if (head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F)) {
            return false;
        }
        String start = head.stripLeading();
        return !start.startsWith("<") && !start.startsWith("{") && !start.startsWith("[") && !start.startsWith("%PDF");
    }

    /** Reads the mark in front; without one tells the encoding by the bytes. */
    static TextEncoding of(byte[] file) {
        TextEncoding unicode = unicode(file);
        if (unicode.charset() != StandardCharsets.ISO_8859_1) {
            return unicode;
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : oneByte(file), 0);
    }

    /** ISO 8859-1 stands for "not by its mark". */
    private static TextEncoding unicode(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(file, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(file, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        int end = Math.min(file.length, LOOKED_AT) / 2 * 2;
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        // two bytes a letter: the upper one of plain letters is zero
        if (zeros[1] > end / 8 && zeros[0] == 0) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        return new TextEncoding(zeros[0] > end / 8 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1, 0);
    }

    private static boolean starts(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(file);
        CharBuffer out = CharBuffer.allocate(LOOKED_AT);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    /** windows-1258 writes tones as letters of their own; the old fonts use the bytes of Western letters. The reading with more syllables wins. */
    private static Charset oneByte(byte[] file) {
        byte[] sample = Arrays.copyOf(file, Math.min(file.length, SAMPLE));
        String western = new String(sample, WESTERN);
        int best = LegacyText.balance(western);
        for (Encoding encoding : Encoding.values()) {
            best = Math.max(best, LegacyText.balance(encoding.toUnicode(western)));
        }
        return LegacyText.balance(new String(sample, VIETNAMESE)) >= best ? VIETNAMESE : WESTERN;
    }
}
