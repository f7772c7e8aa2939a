package vn.vinhdanh.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the sample documents into target/documents, to be looked at. */
public final class SampleFiles {

    private SampleFiles() {
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("decision.pdf"), Documents.decision(Samples.decision(Samples.lines())));
        Files.write(folder.resolve("submission.pdf"), Documents.submission(Samples.submission()));
        Files.write(folder.resolve("minutes.pdf"), Documents.minutes(Samples.minutes()));
        Files.write(folder.resolve("cv.pdf"), Documents.cv(CvSample.full()));
        Files.write(folder.resolve("cv.docx"), Documents.cvWord(CvSample.full()));
        Files.write(folder.resolve("cv-empty.pdf"), Documents.cv(CvSample.empty()));
        List<CertificateLine> lines = List.of(Samples.recipient(1, "Nguyễn Thị Ánh Tuyết"),
            new CertificateLine(2, "Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Lai Châu ".repeat(3).substring(0, 200),
                "Sở Nội vụ tỉnh Lai Châu", "Đã có thành tích xuất sắc ".repeat(15)));
        Files.write(folder.resolve("praise.pdf"), Documents.certificates(Samples.praise(lines, null), CertificatePrint.wholePage()));
        Files.write(folder.resolve("title.pdf"), Documents.certificates(Samples.title(lines, Samples.emblem()), CertificatePrint.wholePage()));
        Files.write(folder.resolve("stock.pdf"), Documents.certificates(Samples.praise(lines, null), CertificatePrint.onStock(10, 5)));
    }
}
