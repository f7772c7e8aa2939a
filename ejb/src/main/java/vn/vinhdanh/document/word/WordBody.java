package vn.vinhdanh.document.word;

import java.util.List;

/** The body of a Word file, built from above: paragraphs, tables, one picture. */
final class WordBody {

    /** Width of the text in twentieths of a point: 165 mm. */
    static final int WIDTH = 9355;
    private static final int EMU_PER_MM = 36_000;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static final String NO_MARGINS = "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>";

    private final StringBuilder xml = new StringBuilder();

    static String bold(String text) {
        return run(text, "<w:rPr><w:b/></w:rPr>");
    }

    static String italic(String text) {
        return run(text, "<w:rPr><w:i/></w:rPr>");
    }

    static String plain(String text) {
        return run(text, "");
    }

    /** A run of text; line breaks are kept. */
    private static String run(String text, String marks) {
        StringBuilder run = new StringBuilder("<w:r>").append(marks);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            run.append(i == 0 ? "" : "<w:br/>").append("<w:t xml:space=\"preserve\">").append(WordFile.escaped(lines[i])).append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }

    /** A paragraph of runs; alignment is left, center, right or both. */
    static String paragraph(String alignment, String... runs) {
        return "<w:p><w:pPr><w:jc w:val=\"" + alignment + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A label with dots up to the end of the line, to write on. */
    static String dotted(int width, String label) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"" + width + "\"/></w:tabs></w:pPr>" + plain(label)
            + "<w:r><w:tab/></w:r></w:p>";
    }

    /** A line across the middle of a column, lengths in twentieths of a point. */
    static String rule(int column, int length) {
        int side = Math.max(0, (column - length) / 2);
        return "<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
            + "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"60\" w:lineRule=\"exact\"/><w:ind w:left=\"" + side + "\" w:right=\"" + side + "\"/></w:pPr></w:p>";
    }

    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + plain(text) + "</w:p>";
    }

    /** The photograph, 40 by 60 mm, from the file's one picture. */
    static String photo(String description) {
        String size = "cx=\"" + 40 * EMU_PER_MM + "\" cy=\"" + 60 * EMU_PER_MM + "\"";
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
            + "<wp:extent " + size + "/><wp:docPr id=\"1\" name=\"photo\" descr=\"" + WordFile.escaped(description) + "\"/>"
            + "<a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\"><pic:pic xmlns:pic=\"" + DRAWING + "picture\">"
            + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"photo.jpg\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rId3\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    void add(String paragraphs) {
        xml.append(paragraphs);
    }

    /**
     * A table; cells hold paragraphs, a single cell of a wider table goes across.
     *
     * @param ruled with lines, and the first row repeated on every page; without them the cells have no margins at their sides
     */
    void table(List<Integer> widths, List<List<String>> rows, boolean ruled) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        List<Integer> columns = widths.stream().map(w -> w * WIDTH / all).toList();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/>").append(ruled ? borders() : "")
            .append("<w:tblLayout w:type=\"fixed\"/>").append(ruled ? "" : NO_MARGINS).append("</w:tblPr><w:tblGrid>");
        columns.forEach(w -> xml.append("<w:gridCol w:w=\"").append(w).append("\"/>"));
        xml.append("</w:tblGrid>");
        for (int i = 0; i < rows.size(); i++) {
            row(columns, rows.get(i), ruled && i == 0);
        }
        // two tables in a row would be read as one
        xml.append("</w:tbl><w:p/>");
    }

    private void row(List<Integer> columns, List<String> cells, boolean heading) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
        boolean across = cells.size() == 1 && columns.size() > 1;
        for (int i = 0; i < cells.size(); i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(across ? WIDTH : columns.get(i)).append("\" w:type=\"dxa\"/>")
                .append(across ? "<w:gridSpan w:val=\"" + columns.size() + "\"/>" : "").append("</w:tcPr>").append(cells.get(i)).append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static String borders() {
        StringBuilder borders = new StringBuilder("<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.append("</w:tblBorders>").toString();
    }

    String xml() {
        return xml.toString();
    }
}
