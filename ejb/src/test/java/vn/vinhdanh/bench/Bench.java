package vn.vinhdanh.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Measures what it is asked for and writes the report; started by {@code config/bench.sh}. Nothing fails on time. */
public final class Bench {

    static final double MILLION = 1e6;
    private static final int PEOPLE = 50_000;

    private Bench() {
    }

    /** Something to measure. */
    interface Work {
        void run() throws Exception;
    }

    static double millis(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / MILLION;
    }

    /** @param args root of the project, then the names */
    public static void main(String[] args) throws IOException {
        Path build = Path.of(args[0], "ear", "target");
        String size = System.getenv("VINHDANH_BENCH_PEOPLE");
        int people = size == null || size.isBlank() ? PEOPLE : Integer.parseInt(size);
        List<Measurement> all = new ArrayList<>();
        System.out.println(Measurement.heading());
        try (Loaded country = new Loaded(people)) {
            for (String name : Arrays.asList(args).subList(1, args.length)) {
                for (Measurement measurement : measure(name, people, build, country)) {
                    all.add(measurement);
                    System.out.println(measurement.line());
                }
            }
        }
        Path report = Files.createDirectories(build.resolve("bench")).resolve("report.json");
        Files.writeString(report, all.stream().map(Measurement::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    }

    private static List<Measurement> measure(String name, int people, Path build, Loaded country) throws IOException {
        return switch (name) {
            case "import" -> List.of(ImportBenchmark.run(people));
            case "eligibility" -> List.of(EligibilityRun.run(people));
            case "certificates" -> List.of(CertificateBenchmark.run());
            case "transfer" -> List.of(TransferBenchmark.run());
            case "startup" -> List.of(StartupBenchmark.wildfly(build));
            case "search" -> SearchBenchmark.run(country.harness(), people);
            case "pages" -> PagesBenchmark.run(country.harness(), people);
            case "person" -> List.of(PersonBenchmark.run(country.harness(), people));
            case "export" -> ExportBenchmark.run(country.harness(), people);
            case "quality" -> QualityBenchmark.run(country.harness(), people);
            case "list" -> ListBenchmark.run(country.harness(), people, build);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
