package vn.vinhdanh.reward.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.shared.RefusedException;

/** A file is what its bytes say, whatever it is called. */
class PaperContentTest {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theFourKindsAreKnownByTheirContent() throws IOException {
        assertThat(PaperContent.accept("a.docx", PDF).format()).isEqualTo(PaperFormat.PDF);
        assertThat(PaperContent.accept("a.pdf", word(null)).format()).isEqualTo(PaperFormat.DOCX);
        assertThat(PaperContent.accept("a", picture("png")).format()).isEqualTo(PaperFormat.PNG);
        assertThat(PaperContent.accept("a", picture("jpeg")).format()).isEqualTo(PaperFormat.JPEG);
    }

    @Test
    void whatIsNoneOfThemIsRefused() throws IOException {
        refused("PAPER_EMPTY", new byte[0]);
        refused("PAPER_FORMAT", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("PAPER_FORMAT", "%PDF-1.7 torn off in the middle".getBytes(StandardCharsets.US_ASCII));
        refused("PAPER_FORMAT", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3});
        refused("PAPER_FORMAT", zip("xl/workbook.xml"));
        refused("PAPER_MACRO", word("word/vbaProject.bin"));
        refused("PAPER_TOO_LARGE", new byte[PaperInput.MOST_MB * 1024 * 1024 + 1]);
    }

    @Test
    void aSmallFileThatUnfoldsToHundredsOfMegabytesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int n = 0; n < 201; n++) {
                zip.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(1024 * 1024);
        refused("PAPER_TOO_LARGE", out.toByteArray());
    }

    @ParameterizedTest
    @CsvSource({"C:\\Users\\x\\Báo cáo.PDF,Báo cáo.pdf", "../../etc/passwd,passwd.pdf", "thành tích.exe,thành tích.exe.pdf", "'a\"b\r\nSet-Cookie: x.pdf',a b Set-Cookie x.pdf",
        ".htaccess,htaccess.pdf", "'',tai-lieu.pdf"})
    void theNameIsSafeAndEndsInWhatTheFileIs(String given, String kept) {
        assertThat(PaperContent.accept(given, PDF).fileName()).isEqualTo(kept);
    }

    @Test
    void aLongNameIsCut() {
        assertThat(PaperContent.accept("x".repeat(290) + ".pdf", PDF).fileName()).hasSizeLessThan(130).endsWith("x.pdf");
    }

    private static void refused(String code, byte[] content) {
        assertThatThrownBy(() -> PaperContent.accept("a.pdf", content))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] word(String more) throws IOException {
        return more == null ? zip("[Content_Types].xml", "word/document.xml") : zip("[Content_Types].xml", "word/document.xml", more);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
