package vn.vinhdanh.shared;

/** What an administrator sets from outside: a system property of the server, else an environment variable of the same name. */
public final class Settings {

    private Settings() {
    }

    /**
     * Reads a setting.
     *
     * @param name     its name, as {@code VINHDANH_DEMO}
     * @param fallback what holds when nobody set it
     */
    public static String get(String name, String fallback) {
        String value = System.getProperty(name);
        if (value == null || value.isBlank()) {
            value = System.getenv(name);
        }
        return value == null || value.isBlank() ? fallback : value.strip();
    }

    /** Reads a setting that is a whole number. */
    public static int number(String name, int fallback) {
        String value = get(name, null);
        return value == null ? fallback : Integer.parseInt(value);
    }
}
