package vn.vinhdanh.document.sheet;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.PdfObject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Marks a file as PDF/A-2b, the form archives keep: title and conformance as XMP, one colour space for the whole file. */
public final class Archive {

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    private static final String PRODUCER = "VinhDanh";
    private static final String XMP = """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITLE</rdf:li></rdf:Alt></dc:title>
        <pdf:Producer>PRODUCER</pdf:Producer>
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>""";

    private Archive() {
    }

    /** To be called after the document was opened and before it is closed. */
    public static void mark(PdfWriter writer, String title) {
        try {
            String shown = Face.composed(title);
            PdfDictionary info = writer.getInfo();
            info.remove(PdfName.CREATIONDATE);
            info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
            info.put(PdfName.TITLE, new PdfString(shown, PdfObject.TEXT_UNICODE));
            String xmp = XMP.replace("PRODUCER", PRODUCER).replace("TITLE", escaped(shown));
            writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDictionary colours(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(new PdfICCBased(SRGB)).getIndirectReference());
        return intent;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
