package vn.vinhdanh.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a service did not accept, field by field and in the reader's language. The container words its messages in the language of
 * the server and names the fields by their Java names; neither is for people, so both are worded here.
 */
public final class Violations {

    private static final int LONGEST_VALUE = 60;

    /** One field that is wrong: its path for programs, a whole sentence for people. */
    public record Field(String path, String sentence) {
    }

    private Violations() {
    }

    /** The fields that were refused, in a stable order; empty when something else went wrong. */
    public static List<Field> of(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = Failure.next(cause)) {
            if (cause instanceof ConstraintViolationException refused && refused.getConstraintViolations() != null) {
                return refused.getConstraintViolations().stream().map(v -> field(v, locale)).distinct()
                        .sorted(Comparator.comparing(Field::path).thenComparing(Field::sentence)).toList();
            }
        }
        return List.of();
    }

    private static Field field(ConstraintViolation<?> violation, Locale locale) {
        Map<String, String> texts = TextMap.load(locale.getLanguage());
        StringBuilder path = new StringBuilder();
        String name = "input";
        Integer line = null;
        for (Path.Node node : violation.getPropertyPath()) {
            line = node.getIndex() == null ? line : Integer.valueOf(node.getIndex() + 1);
            boolean named = node.getName() != null && switch (node.getKind()) {
                case PROPERTY, PARAMETER -> true;
                default -> false;
            };
            if (named) {
                name = node.getName();
                path.append(path.isEmpty() ? "" : ".").append(name).append(node.getIndex() == null ? "" : "[" + node.getIndex() + "]");
            }
        }
        String label = texts.getOrDefault("field." + name, texts.get("field.input"));
        String where = line == null ? label : format(texts, locale, "violation.row", label, String.valueOf(line));
        String sentence = format(texts, locale, "violation.sentence", where, message(violation, locale));
        return new Field(path.toString(), withValue(sentence, violation.getInvalidValue(), texts, locale));
    }

    /** The template of the constraint with its limits; templates are keys of the bundle of the page framework as well. */
    private static String message(ConstraintViolation<?> violation, Locale locale) {
        String template = violation.getMessageTemplate();
        String key = template.replaceAll("^\\{(.*)}$", "$1");
        String text = ConstraintTexts.of(locale).getOrDefault(key, violation.getMessage());
        for (Map.Entry<String, Object> limit : violation.getConstraintDescriptor().getAttributes().entrySet()) {
            text = text.replace("{" + limit.getKey() + "}", String.valueOf(limit.getValue()));
        }
        return text;
    }

    private static String withValue(String sentence, Object value, Map<String, String> texts, Locale locale) {
        boolean telling = value instanceof Number || value instanceof CharSequence typed && !typed.toString().isBlank() && typed.length() <= LONGEST_VALUE;
        return telling ? format(texts, locale, "violation.typed", sentence, String.valueOf(value)) : sentence;
    }

    private static String format(Map<String, String> texts, Locale locale, String key, Object... args) {
        return new MessageFormat(texts.get(key), locale).format(args);
    }
}
