package vn.vinhdanh.document.letter;

import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfPTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.vinhdanh.document.Attendee;
import vn.vinhdanh.document.MinutesDocument;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.WrittenVote;
import vn.vinhdanh.document.sheet.Paper;

/** Writes minutes: time and place, who took part, what was said, votes, conclusion, end; secretary and chair sign (form 1.9). */
public final class MinutesWriter {

    private static final String HEADING = "# ";
    /** Heights that must be left on the page for a heading with two lines of text, and with the first rows of a table. */
    private static final float HEADING_START = 66;
    private static final float TABLE_START = 150;

    private final Paper paper;
    private final MinutesDocument model;
    private int section;

    private MinutesWriter(MinutesDocument model) {
        this.model = model;
        this.paper = new Paper(Wording.of("minutes.file", model.head().citation(), model.subject()), model.head().draft());
    }

    /** The minutes as PDF. */
    public static byte[] write(MinutesDocument model) {
        MinutesWriter writer = new MinutesWriter(model);
        writer.opening();
        writer.participants();
        writer.content();
        writer.votes();
        writer.end();
        AnnexBlock.addAll(writer.paper, model.annexes(), writer.attachedTo(), false);
        return writer.paper.finish();
    }

    private void opening() {
        paper.add(HeadBlock.of(model.head(), model.head().date() != null));
        TitleBlock.add(paper, Wording.of("minutes.title"), model.subject());
        text("minutes.start", VietnameseDates.time(model.start().toLocalTime()), VietnameseDates.written(model.start().toLocalDate()));
        text("minutes.venue", model.venue());
    }

    private void participants() {
        section("minutes.participants");
        int others = model.present().size() - model.votingPresent();
        text(others == 0 ? "minutes.present" : "minutes.present.others", VietnameseNumbers.twoDigits(model.present().size()),
            VietnameseNumbers.twoDigits(model.memberCount()), VietnameseNumbers.twoDigits(model.votingPresent()), VietnameseNumbers.twoDigits(others));
        people(model.present());
        text(model.absent().isEmpty() ? "minutes.nobodyAbsent" : "minutes.absent", VietnameseNumbers.twoDigits(model.absent().size()));
        people(model.absent());
        text("minutes.chair", described(model.chair()));
        text("minutes.secretary", described(model.secretary()));
    }

    private void content() {
        section("minutes.content");
        for (String entry : model.proceedings()) {
            if (entry.startsWith(HEADING)) {
                paper.keep(HEADING_START);
                paper.add(Blocks.heading(entry.substring(HEADING.length())));
            } else {
                paper.add(Blocks.paragraph(entry));
            }
        }
    }

    private void votes() {
        if (!model.votes().isEmpty()) {
            paper.keep(TABLE_START);
            section("minutes.votes");
            model.votingNotes().forEach(note -> paper.add(Blocks.paragraph(note)));
            PdfPTable table = VoteTable.of(model.votes());
            table.setSpacingBefore(4);
            table.setSpacingAfter(10);
            paper.add(table);
        }
        if (!model.writtenVotes().isEmpty()) {
            text("minutes.writtenVotes");
            for (int i = 0; i < model.writtenVotes().size(); i++) {
                written(model.writtenVotes().get(i), i == model.writtenVotes().size() - 1 ? "." : ";");
            }
        }
    }

    private void end() {
        if (!model.conclusion().isEmpty()) {
            section("minutes.conclusion");
            model.conclusion().forEach(entry -> paper.add(Blocks.paragraph(entry)));
        }
        LocalDateTime end = model.end();
        LocalDate day = end == null ? model.start().toLocalDate() : end.toLocalDate();
        Paragraph last = Blocks.paragraph(Wording.of("minutes.end", VietnameseDates.time(end == null ? null : end.toLocalTime()),
            VietnameseDates.written(day)) + Wording.of("end"));
        SignBlock.close(paper, last, SignBlock.pair(Wording.of("minutes.secretarySigns"), model.secretary().name(),
            Wording.of("minutes.chairSigns"), model.chair().name(), model.recipients()));
    }

    private String attachedTo() {
        LocalDate day = model.head().date() == null ? model.start().toLocalDate() : model.head().date();
        return Wording.of("minutes.attachedTo", model.head().citation(), VietnameseDates.written(day));
    }

    private void people(List<Attendee> people) {
        for (int i = 0; i < people.size(); i++) {
            String close = i == people.size() - 1 ? "." : ";";
            paper.add(Blocks.paragraph(Wording.of("minutes.person", Integer.toString(i + 1), described(people.get(i)), close)));
        }
    }

    private void written(WrittenVote vote, String close) {
        String received = vote.receivedOn() == null ? "" : Wording.of("minutes.received", VietnameseDates.numeric(vote.receivedOn()));
        text("minutes.writtenVote", vote.member(), vote.candidate(), vote.vote(), received, close);
    }

    private void section(String key) {
        paper.keep(HEADING_START);
        paper.add(Blocks.heading(Wording.of("minutes.section", AnnexBlock.roman(section++), Wording.of(key))));
    }

    private void text(String key, Object... arguments) {
        paper.add(Blocks.paragraph(Wording.of(key, arguments)));
    }

    /** "Name, position - duty (note)": what is missing is left out. */
    private static String described(Attendee person) {
        StringBuilder text = new StringBuilder(person.name());
        if (person.position() != null) {
            text.append(", ").append(person.position());
        }
        if (person.duty() != null) {
            text.append(" - ").append(person.duty());
        }
        if (person.note() != null) {
            text.append(" (").append(person.note()).append(")");
        }
        return text.toString();
    }
}
