package vn.vinhdanh.personnel.imports.file;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table as text: CSV in any of the usual encodings and separators, or what the clipboard held. Read as a stream. */
final class TextTable implements TableFile {

    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
    private static final int SAMPLED = 80;
    /** Excel says the separator in the first line of some files. */
    private static final Pattern SAID = Pattern.compile("sep=(.)");
    /** A whole number as Excel keeps one: no zero in front, no more than 15 digits. */
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,14}");

    private final byte[] file;
    private final ImportLimits limits;
    private final TextEncoding encoding;
    private final char separator;
    private boolean separatorSaid;

    TextTable(byte[] file, ImportLimits limits) {
        this.file = file;
        this.limits = limits;
        this.encoding = TextEncoding.of(file);
        this.separator = separator();
    }

    private Reader reader() {
        return new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file, encoding.skip(), file.length - encoding.skip()), encoding.charset()), 1 << 16);
    }

    private char separator() {
        try (BufferedReader in = new BufferedReader(reader())) {
            char[] head = new char[5];
            int read = in.read(head);
            Matcher said = SAID.matcher(read < 0 ? "" : new String(head, 0, read));
            if (said.matches()) {
                separatorSaid = true;
                return said.group(1).charAt(0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        char best = SEPARATORS[0];
        int most = 0;
        for (char candidate : SEPARATORS) {
            int score = score(candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        if (most == 0) {
            throw new FileRefusedException("FILE_NOT_XLSX");
        }
        return best;
    }

    /** How much of a table the first records make when parted so: cells of the commonest width of three or more. */
    private int score(char candidate) {
        Map<Integer, Integer> widths = new HashMap<>();
        try (Reader in = reader()) {
            DelimitedReader records = new DelimitedReader(in, candidate);
            List<String> record = records.next();
            for (int i = 0; record != null && i < SAMPLED; i++) {
                widths.merge(record.size(), 1, Integer::sum);
                record = records.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileRefusedException e) {
            // read with this separator the quotes do not match: what was read until there still counts, the walk will say so
            widths.merge(1, 1, Integer::sum);
        }
        return widths.entrySet().stream().filter(w -> w.getKey() > 2).mapToInt(w -> w.getKey() * w.getValue()).max().orElse(0);
    }

    @Override
    public List<SheetName> sheets() {
        return List.of(new SheetName(0, "", false));
    }

    @Override
    public boolean from1904() {
        return false;
    }

    @Override
    public void walk(int sheet, Visitor visitor) {
        try (Reader in = reader()) {
            DelimitedReader records = new DelimitedReader(in, separator);
            int number = 0;
            int filled = 0;
            for (List<String> record = records.next(); record != null; record = records.next()) {
                number++;
                SheetRow row = row(number, record);
                if (row.isBlank() || number == 1 && separatorSaid) {
                    continue;
                }
                if (++filled > limits.rows()) {
                    throw limits.tooLarge();
                }
                if (!visitor.visit(row)) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(int number, List<String> record) {
        SheetRow row = new SheetRow(number);
        for (int i = 0; i < record.size(); i++) {
            String text = record.get(i);
            if (!text.isBlank()) {
                BigDecimal whole = WHOLE.matcher(text).matches() ? new BigDecimal(text) : null;
                row.cells().add(new SheetCell(i, text, whole, null, false));
            }
        }
        return row;
    }

    @Override
    public void close() {
        // nothing stays open between walks
    }
}
