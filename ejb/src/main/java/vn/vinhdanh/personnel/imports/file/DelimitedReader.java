package vn.vinhdanh.personnel.imports.file;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads records of cells parted by one character; quoted cells may hold separators, doubled quotes and line breaks (RFC 4180, as Excel writes it). */
final class DelimitedReader {

    /** A cell longer than this is a quote that nobody closed. */
    private static final int LONGEST_CELL = 100_000;
    private static final int MOST_CELLS = 16_384;

    private final PushbackReader in;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int record;

    DelimitedReader(Reader in, char separator) {
        this.in = new PushbackReader(in, 1);
        this.separator = separator;
    }

    /** The cells of the next record, or null at the end. */
    List<String> next() throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        record++;
        List<String> cells = new ArrayList<>();
        while (true) {
            c = cell(c);
            cells.add(cell.toString());
            if (c != separator) {
                skipLineFeed(c);
                return cells;
            }
            if (cells.size() > MOST_CELLS) {
                throw new FileRefusedException("FILE_TOO_WIDE", cells.size(), MOST_CELLS);
            }
            c = in.read();
        }
    }

    /** Reads one cell that begins with this character; gives back the character that ended it, -1 at the end. */
    private int cell(int first) throws IOException {
        cell.setLength(0);
        int c = first;
        if (c == '"') {
            quoted();
            c = in.read();
        }
        while (c >= 0 && c != separator && c != '\n' && c != '\r') {
            append((char) c);
            c = in.read();
        }
        return c;
    }

    private void quoted() throws IOException {
        while (true) {
            int c = in.read();
            if (c < 0) {
                throw new FileRefusedException("FILE_QUOTE", record);
            }
            if (c == '"') {
                int after = in.read();
                if (after != '"') {
                    if (after >= 0) {
                        in.unread(after);
                    }
                    return;
                }
            }
            append((char) c);
        }
    }

    private void append(char c) {
        if (cell.length() >= LONGEST_CELL) {
            throw new FileRefusedException("FILE_QUOTE", record);
        }
        cell.append(c);
    }

    private void skipLineFeed(int end) throws IOException {
        if (end == '\r') {
            int after = in.read();
            if (after >= 0 && after != '\n') {
                in.unread(after);
            }
        }
    }
}
