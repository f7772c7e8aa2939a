package vn.vinhdanh.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.vinhdanh.document.CertificateKind;
import vn.vinhdanh.document.CertificateLine;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.Signatory;

/** A thousand certificates in one PDF, whole pages, against writing the same bytes into a file. Processor time of the thread, not of the clock. */
final class CertificateBenchmark {

    private static final int PAGES = 1_000;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CertificateBenchmark() {
    }

    static Measurement run() throws IOException {
        CertificateSet set = set();
        Path file = Files.createTempFile("certificates", ".pdf");
        Measurement result = new Measurement("certificates", PAGES, "ms CPU", "writing the same bytes to a file");
        try {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long start = THREADS.getCurrentThreadCpuTime();
                byte[] pdf = Documents.certificates(set, CertificatePrint.wholePage());
                long made = THREADS.getCurrentThreadCpuTime();
                Files.write(file, pdf);
                long written = THREADS.getCurrentThreadCpuTime();
                if (round >= 0) {
                    result.add((made - start) / Bench.MILLION, (written - made) / Bench.MILLION);
                }
            }
            try (Heap heap = new Heap()) {
                for (int round = 0; round < ROUNDS; round++) {
                    Files.write(file, Documents.certificates(set, CertificatePrint.wholePage()));
                }
                result.heap(heap.mebibytes());
            }
        } finally {
            Files.delete(file);
        }
        return result;
    }

    private static CertificateSet set() {
        List<CertificateLine> lines = IntStream.rangeClosed(1, PAGES).mapToObj(i -> new CertificateLine(i, "Nguyễn Thị Ánh Tuyết " + i,
                "Chuyên viên, Phòng Tổ chức, biên chế", "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2025")).toList();
        return new CertificateSet(CertificateKind.values()[0], "Giấy khen", "Giám đốc Sở Nội vụ", "05/QĐ-SNV", LocalDate.of(2026, 1, 5),
                "Lai Châu", Signatory.head("Giám đốc", "Trần Thị Minh Nguyệt"), null, lines);
    }
}
