package vn.vinhdanh.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample documents into target/documents, to be looked at. */
public final class SampleFiles {

    private SampleFiles() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("decision.pdf"), Documents.decision(Samples.decision(Samples.lines())));
        Files.write(folder.resolve("submission.pdf"), Documents.submission(Samples.submission()));
        Files.write(folder.resolve("minutes.pdf"), Documents.minutes(Samples.minutes()));
    }
}
