package vn.vinhdanh.house.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks for a word or for numbers of rows in everything that can be reached from an answer, files included. */
final class ObjectGraph {

    private final String word;
    private final Set<Long> numbers;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    ObjectGraph(String word, Set<Long> numbers) {
        this.word = word;
        this.numbers = numbers;
    }

    /** Where the first find is, as a path from the answer; null when there is none. */
    String find(Object answer) {
        return find(answer, "answer");
    }

    private String find(Object value, String path) {
        if (value == null) {
            return null;
        }
        if (value instanceof CharSequence text) {
            return text(text.toString(), path);
        }
        if (value instanceof Long number) {
            return numbers.contains(number) ? path + " = " + number : null;
        }
        if (value instanceof byte[] file) {
            return text(content(file), path);
        }
        if (value instanceof Enum<?> || value.getClass().isPrimitive() || !seen.add(value)) {
            return null;
        }
        if (value instanceof Object[] many) {
            return each(java.util.Arrays.asList(many), path);
        }
        if (value instanceof Iterable<?> many) {
            return each(many, path);
        }
        if (value instanceof Map<?, ?> map) {
            String key = each(map.keySet(), path);
            return key == null ? each(map.values(), path) : key;
        }
        if (value instanceof Optional<?> maybe) {
            return find(maybe.orElse(null), path);
        }
        return value.getClass().getName().startsWith("vn.vinhdanh") ? fields(value, path) : null;
    }

    private String each(Iterable<?> many, String path) {
        int place = 0;
        for (Object one : many) {
            String found = find(one, path + "[" + place++ + "]");
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String fields(Object value, String path) {
        for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().startsWith("_persistence")) {
                    String found = find(read(field, value), path + "." + field.getName());
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private static Object read(Field field, Object value) {
        try {
            field.setAccessible(true);
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String text, String path) {
        return text.toLowerCase(Locale.ROOT).contains(word) ? path : null;
    }

    /** The text of a PDF, of every part of a workbook, document or archive, or the bytes as they are. */
    static String content(byte[] file) {
        try {
            String head = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
            if (head.equals("%PDF")) {
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    return new PDFTextStripper().getText(pdf);
                }
            }
            return head.startsWith("PK") ? unzipped(file) : new String(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By a file: a stream cannot read archives whose sizes are written behind the parts. */
    private static String unzipped(byte[] file) throws IOException {
        StringBuilder all = new StringBuilder();
        Path there = Files.write(Files.createTempFile("scope", ".zip"), file);
        try (ZipFile zip = new ZipFile(there.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(entry.getName()).append('\n').append(content(zip.getInputStream(entry).readAllBytes())).append('\n');
            }
        } finally {
            Files.delete(there);
        }
        return all.toString();
    }
}
