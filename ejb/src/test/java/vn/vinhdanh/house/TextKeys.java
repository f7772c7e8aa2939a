package vn.vinhdanh.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads text files line by line: what a map of them can no longer tell. */
public final class TextKeys {

    private static final Pattern KEY = Pattern.compile("^([^#!\\s=][^=]*?)\\s*=");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private TextKeys() {
    }

    /** The keys that stand twice in the files of a language in the folders, with both files. */
    public static Set<String> twice(String language, Path... folders) throws IOException {
        Map<String, String> places = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path folder : folders) {
            for (Path file : files(folder, "_" + language + ".properties")) {
                boolean goesOn = false;
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    Matcher m = KEY.matcher(line);
                    if (!goesOn && m.find()) {
                        String before = places.put(m.group(1), file.getFileName().toString());
                        if (before != null) {
                            twice.add(m.group(1) + " in " + before + " and " + file.getFileName());
                        }
                    }
                    goesOn = line.endsWith("\\");
                }
            }
        }
        return twice;
    }

    /** How many arguments a text needs to be shown whole. */
    public static int places(String text) {
        return text == null ? 0 : PLACE.matcher(text).results().map(each -> Integer.parseInt(each.group(1)) + 1)
            .max(Comparator.naturalOrder()).orElse(0);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
