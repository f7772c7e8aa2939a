package vn.vinhdanh.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured under one name: our figures and those of the floor, taken turn by turn in the same run. */
final class Measurement {

    /** What is aimed at; names without an aim are reported only. */
    private static final Map<String, String> AIMS = Map.of("import", "ratio <= 3", "certificates", "median <= 60", "list", "ratio <= 2",
            "startup", "median-floor <= 6", "transfer", "p95 <= 10000");
    /** The same for all names that begin so; the longest beginning counts. */
    private static final Map<String, String> AIMS_OF_ALL = Map.of("search-", "p95 <= 100", "search-prefix", "p95 <= 10", "search-exact", "p95 <= 10",
            "search-id", "p95 <= 10", "search-digits", "p95 <= 10", "search-infix", "p95 <= 300", "list-", "p95 <= 150", "person", "p95 <= 150",
            "list-servlet", "-");

    private final String name;
    private final int n;
    private final String unit;
    private final String floorName;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> floor = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private Double heapMiB;
    private Integer statements;

    /**
     * @param n         how many rows, pages or starts one figure stands for
     * @param unit      of the figures
     * @param floorName what the least possible is taken to be
     */
    Measurement(String name, int n, String unit, String floorName) {
        this.name = name;
        this.n = n;
        this.unit = unit;
        this.floorName = floorName;
    }

    void add(double our, double least) {
        ours.add(our);
        floor.add(least);
    }

    /** The most that was in use right after a collection, above what was in use before. */
    void heap(double mebibytes) {
        heapMiB = heapMiB == null ? mebibytes : Math.max(heapMiB, mebibytes);
    }

    /** Processor time of the call, ours and the database's. */
    void processor(double millis) {
        processor.add(millis);
    }

    void statements(int count) {
        statements = count;
    }

    private static double percentile(List<Double> figures, double share) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private double ratio() {
        return percentile(ours, 0.5) / percentile(floor, 0.5);
    }

    /** One object of the report. */
    String json() {
        return String.format(Locale.ROOT,
                "{\"name\": \"%s\", \"n\": %d, \"unit\": \"%s\", \"median\": %.3f, \"p95\": %.3f, \"floor\": %.3f, \"floorName\": \"%s\", \"ratio\": %.2f, \"heapMiB\": %s, \"statements\": %s, \"processorP95\": %s}",
                name, n, unit, percentile(ours, 0.5), percentile(ours, 0.95), percentile(floor, 0.5), floorName, ratio(),
                heapMiB == null ? null : String.format(Locale.ROOT, "%.1f", heapMiB), statements,
                processor.isEmpty() ? null : String.format(Locale.ROOT, "%.1f", percentile(processor, 0.95)));
    }

    static String heading() {
        return String.format("%-18s %7s %-7s %10s %10s %10s %7s %8s %6s %13s  %-17s %s", "name", "n", "unit", "median", "p95", "floor", "ratio", "heap MiB", "SQL", "CPU 50% 95%", "aim", "floor is");
    }

    /** One line of the table. */
    String line() {
        return String.format(Locale.ROOT, "%-18s %7d %-7s %10.2f %10.2f %10.2f %7.2f %8s %6s %13s  %-17s %s", name, n, unit, percentile(ours, 0.5),
                percentile(ours, 0.95), percentile(floor, 0.5), ratio(), heapMiB == null ? "-" : String.format(Locale.ROOT, "%.1f", heapMiB), statements == null ? "-" : statements,
                processor.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %.1f", percentile(processor, 0.5), percentile(processor, 0.95)), aim(), floorName);
    }

    private String aim() {
        return AIMS.getOrDefault(name, AIMS_OF_ALL.keySet().stream().filter(name::startsWith).max(Comparator.comparingInt(String::length))
                .map(AIMS_OF_ALL::get).orElse("-"));
    }
}
