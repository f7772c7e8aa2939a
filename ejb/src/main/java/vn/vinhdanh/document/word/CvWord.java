package vn.vinhdanh.document.word;

import static vn.vinhdanh.document.word.WordBody.bold;
import static vn.vinhdanh.document.word.WordBody.italic;
import static vn.vinhdanh.document.word.WordBody.paragraph;
import static vn.vinhdanh.document.word.WordBody.plain;
import static vn.vinhdanh.document.word.WordBody.styled;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.document.CvDocument;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;

/** The curriculum vitae as a Word file, part by part as in the PDF, to be completed or sent on. */
public final class CvWord {

    private static final String LEFT = "left";
    private static final String CENTRE = "center";
    /** Width of the cell beside the photograph. */
    private static final int BESIDE_PHOTO = WordBody.WIDTH * 119 / 165 - 10;
    /** Of the head, in hundredths of the line. */
    private static final int LEFT_PART = 45;
    private static final int RIGHT_PART = 55;
    private static final float SIZE = 12;

    private final CvDocument model;
    private final WordBody body = new WordBody();
    private int number;

    private CvWord(CvDocument model) {
        this.model = model;
    }

    /** The curriculum vitae as .docx. */
    public static byte[] write(CvDocument model) {
        CvWord word = new CvWord(model);
        word.fill();
        return WordFile.pack(model.title(), word.body.xml(), model.photo());
    }

    private void fill() {
        String unit = VietnameseNumbers.upper(model.unit());
        String motto = Wording.of("head.motto");
        body.table(List.of(LEFT_PART, RIGHT_PART), List.of(List.of(
            paragraph(CENTRE, plain(VietnameseNumbers.upper(model.managingBody()))) + paragraph(CENTRE, bold(unit))
                + WordBody.rule(part(LEFT_PART), Math.min(part(LEFT_PART), length(unit)) * 2 / 5),
            paragraph(CENTRE, bold(Wording.of("head.nation"))) + paragraph(CENTRE, bold(motto)) + WordBody.rule(part(RIGHT_PART), length(motto)))), false);
        body.add(styled("Title", Wording.of("cv.title")));
        for (int i = 0; i < model.sections().size(); i++) {
            section(i, model.sections().get(i));
        }
        close();
    }

    private static int part(int hundredths) {
        return WordBody.WIDTH * hundredths / 100;
    }

    /** How long a text in bold is, in twentieths of a point. */
    private static int length(String text) {
        return Math.round(Face.BOLD.width(text, SIZE) * 20);
    }

    private void section(int index, CvDocument.Section section) {
        body.add(styled("Heading1", VietnameseNumbers.roman(index + 1) + ". " + VietnameseNumbers.upper(section.title())));
        StringBuilder items = new StringBuilder();
        section.items().forEach(item -> items.append(item(item, index == 0 ? BESIDE_PHOTO : WordBody.WIDTH)));
        if (index == 0) {
            String photo = model.photo() == null ? paragraph(CENTRE, italic(Wording.of("cv.photo"))) : paragraph(LEFT, WordBody.photo(model.declarant()));
            body.table(List.of(46, 119), List.of(List.of(photo, items.isEmpty() ? paragraph(LEFT) : items.toString())), false);
        } else {
            body.add(items.toString());
        }
        section.tables().forEach(this::table);
    }

    private String item(CvDocument.Item item, int width) {
        number++;
        String label = Wording.of("cv.item", number, item.label());
        return item.value().isEmpty() ? WordBody.dotted(width, label) : paragraph(LEFT, plain(label), bold(item.value()));
    }

    private void table(CvDocument.Table table) {
        if (table.caption() != null) {
            body.add(paragraph(LEFT, italic(table.caption())));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headings().stream().map(h -> paragraph(CENTRE, bold(h))).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(text -> paragraph(LEFT, plain(text))).toList()));
        if (table.rows().isEmpty()) {
            rows.add(List.of(paragraph(CENTRE, italic(table.note()))));
        }
        body.table(table.widths(), rows, true);
    }

    private void close() {
        body.add(paragraph("both", plain(Wording.of("cv.declaration"))));
        body.add(paragraph("right", italic(VietnameseDates.placed(model.place(), model.date()))));
        String space = paragraph(CENTRE).repeat(4);
        body.table(List.of(50, 50), List.of(List.of(
            paragraph(CENTRE, bold(Wording.of("cv.declarant"))) + space + paragraph(CENTRE, bold(model.declarant())),
            paragraph(CENTRE, bold(VietnameseNumbers.upper(model.headPosition()))) + space)), false);
    }
}
