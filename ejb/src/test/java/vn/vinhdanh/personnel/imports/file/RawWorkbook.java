package vn.vinhdanh.personnel.imports.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, for what no library writes: days from 1904, stored results of formulas, hidden sheets. */
public final class RawWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(out);
    private final String properties;
    private int count;

    public RawWorkbook(boolean from1904) {
        properties = from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>";
        put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        put("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + LINKS
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    }

    /** A sheet; each row a list of cells: texts, or XML of the cell's inside that begins with "&lt;c" (its reference is put in). */
    public RawWorkbook sheet(String name, boolean hidden, String[]... rows) {
        count++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(count).append('"').append(hidden ? " state=\"hidden\"" : "").append(" r:id=\"r").append(count).append("\"/>");
        links.append("<Relationship Id=\"r").append(count).append("\" Type=\"").append(LINKS).append("/worksheet\" Target=\"worksheets/sheet").append(count).append(".xml\"/>");
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.length; r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows[r].length; c++) {
                String place = " r=\"" + vn.vinhdanh.shared.excel.SheetWriter.letter(c) + (r + 1) + "\"";
                String cell = rows[r][c];
                if (cell.startsWith("<c")) {
                    xml.append("<c").append(place).append(cell.substring(2));
                } else if (!cell.isEmpty()) {
                    xml.append("<c").append(place).append(" t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        put("xl/worksheets/sheet" + count + ".xml", xml.append("</sheetData></worksheet>").toString());
        return this;
    }

    public byte[] bytes() {
        put("xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links + "</Relationships>");
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void put(String name, String xml) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
