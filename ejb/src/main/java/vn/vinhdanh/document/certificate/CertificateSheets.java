package vn.vinhdanh.document.certificate;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import vn.vinhdanh.document.CertificateKind;
import vn.vinhdanh.document.CertificateLine;
import vn.vinhdanh.document.CertificatePrint;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Archive;
import vn.vinhdanh.document.sheet.Face;
import vn.vinhdanh.document.sheet.Measure;

/** One file of certificates. What is the same on every page is stored once and only referred to. */
final class CertificateSheets {

    private static final double CENTRE = Pen.WIDTH / 2;
    private static final double TEXT_WIDTH = mm(225);
    private static final double NAME = 30;
    private static final double TEXT = 19;
    private static final double BETWEEN = 2;

    private final CertificatePrint print;
    private final Document document = new Document(Measure.landscape(), 0, 0, 0, 0);
    private final PdfWriter writer;
    private final PdfTemplate statics;
    private final Places places;

    CertificateSheets(CertificateSet set, CertificatePrint print, Image emblem, OutputStream out) {
        this.print = print;
        // flags of a title stand on both sides of the emblem's place, which stays then
        boolean placeless = !print.preprinted() && emblem == null && set.kind() == CertificateKind.PRAISE;
        this.places = placeless ? Places.WITHOUT_EMBLEM : Places.WITH_EMBLEM;
        this.writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setCompressionLevel(1);
        document.open();
        Archive.mark(writer, Wording.of("certificate.file", set.title(), set.decisionNumber()));
        this.statics = writer.getDirectContent().createTemplate(mm(Pen.WIDTH), mm(Pen.HEIGHT));
        Pen pen = new Pen(statics);
        if (!print.preprinted()) {
            StaticParts.stock(pen, set, emblem, places);
        }
        StaticParts.common(pen, set);
    }

    /** Adds the page of one recipient. */
    void add(CertificateLine line) {
        document.newPage();
        PdfContentByte page = writer.getDirectContent();
        boolean shifted = print.dxMm() != 0 || print.dyMm() != 0;
        if (shifted) {
            page.concatCTM(1, 0, 0, 1, mm(print.dxMm()), -mm(print.dyMm()));
        }
        page.addTemplate(statics, 0, 0);
        Pen pen = new Pen(page);
        page.beginText();
        recipient(pen, line);
        pen.left(Face.BOLD_ITALIC, 14, Color.BLACK,
            Wording.of("certificate.goldBook", VietnameseNumbers.twoDigits(line.goldBookNumber())), StaticParts.LEFT, 163);
        page.endText();
    }

    void finish() {
        document.close();
    }

    /** Long names and achievements are set smaller together until all of them fit between title and signature. */
    private void recipient(Pen pen, CertificateLine line) {
        FittedText name;
        FittedText detail;
        FittedText achievement;
        double scale = 1;
        do {
            name = FittedText.fit(Face.BOLD, line.addressed(), NAME * scale, TEXT_WIDTH, 2);
            detail = FittedText.fit(Face.REGULAR, line.detail(), TEXT * scale, TEXT_WIDTH, 2);
            achievement = FittedText.fit(Face.REGULAR, line.achievement(), TEXT * scale, TEXT_WIDTH, 4);
            scale -= 0.05;
        } while (name.height() + detail.height() + achievement.height() > mm(places.room() - 2 * BETWEEN) && scale > 0.2);
        double y = draw(pen, Face.BOLD, name, places.recipient());
        y = draw(pen, Face.REGULAR, detail, y + BETWEEN);
        draw(pen, Face.REGULAR, achievement, y + BETWEEN);
    }

    private static double draw(Pen pen, Face face, FittedText text, double top) {
        double y = top;
        for (String line : text.lines()) {
            y += text.size() * 1.2 / mm(1);
            pen.centred(face, text.size(), Color.BLACK, line, CENTRE, y);
        }
        return y;
    }
}
