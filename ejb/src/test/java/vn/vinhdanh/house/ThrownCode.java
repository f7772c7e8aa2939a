package vn.vinhdanh.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A refusal as the source throws it.
 *
 * @param arguments how many things it names
 * @param where     file
 */
record ThrownCode(String code, int arguments, String where) {

    private static final Pattern THROWN = Pattern.compile("new \\w*(?:Refused|Exception)\\w*\\(\\s*\"([A-Z][A-Z0-9_]+)\"");

    /** All refusals below a folder. */
    static List<ThrownCode> all(Path root) throws IOException {
        List<ThrownCode> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                found.addAll(in(Files.readString(file), file.getFileName().toString()));
            }
        }
        return found;
    }

    static List<ThrownCode> in(String source) {
        return in(source, "a text");
    }

    private static List<ThrownCode> in(String source, String where) {
        List<ThrownCode> found = new ArrayList<>();
        Matcher m = THROWN.matcher(source);
        while (m.find()) {
            found.add(new ThrownCode(m.group(1), commas(source, m.end()), where));
        }
        return found;
    }

    /** Commas between arguments until the bracket closes; those in strings and inner calls separate nothing here. */
    private static int commas(String source, int from) {
        int depth = 1;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; depth > 0; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
                commas += c == ',' && depth == 1 ? 1 : 0;
            }
        }
        return commas;
    }
}
