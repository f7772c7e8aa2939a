package vn.vinhdanh.document.certificate;

import static vn.vinhdanh.document.sheet.Measure.mm;

import com.lowagie.text.Image;
import java.awt.Color;
import vn.vinhdanh.document.CertificateKind;
import vn.vinhdanh.document.CertificateSet;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.document.VietnameseNumbers;
import vn.vinhdanh.document.Wording;
import vn.vinhdanh.document.sheet.Face;

/** What all certificates of a set share: the part that pre-printed stock already carries, and the part below it. */
final class StaticParts {

    /** Left edge of the decision line, centre of the signature, in millimetres. */
    static final double LEFT = 28;
    private static final double RIGHT = 218;
    private static final double CENTRE = Pen.WIDTH / 2;
    private static final double EMBLEM_TOP = 19;
    private static final double EMBLEM = 26;
    private static final double TEXT_WIDTH = mm(230);

    private StaticParts() {
    }

    /** Border, emblem, national heading, authority, verb and title. */
    static void stock(Pen pen, CertificateSet set, Image emblem, Places places) {
        Ornament.border(pen);
        if (set.kind() == CertificateKind.TITLE) {
            Ornament.flags(pen, CENTRE, EMBLEM_TOP + 6);
        }
        if (emblem != null) {
            emblem(pen, emblem);
        }
        pen.canvas().beginText();
        pen.centred(Face.BOLD, 17, Color.BLACK, Wording.of("head.nation"), CENTRE, places.nation());
        double motto = pen.centred(Face.BOLD, 18, Color.BLACK, Wording.of("head.motto"), CENTRE, places.motto());
        fitted(pen, 22, Pen.RED, VietnameseNumbers.upper(set.authority()), places.authority());
        pen.centred(Face.BOLD, 18, Color.BLACK, Wording.of("certificate." + set.kind()), CENTRE, places.verb());
        fitted(pen, 46, Pen.RED, VietnameseNumbers.upper(set.title()), places.title());
        pen.canvas().endText();
        pen.rule(CENTRE, places.motto() + 1.9, motto, 0.8);
    }

    /** Decision left, place, date and signature right. */
    static void common(Pen pen, CertificateSet set) {
        pen.canvas().beginText();
        pen.left(Face.BOLD_ITALIC, 14, Color.BLACK,
            Wording.of("certificate.decision", set.decisionNumber(), VietnameseDates.written(set.date())), LEFT, 157);
        pen.centred(Face.BOLD_ITALIC, 14, Color.BLACK, VietnameseDates.placed(set.place(), set.date()), RIGHT, 157);
        double y = 157;
        for (String line : set.signatory().lines()) {
            y += 6;
            pen.centred(Face.BOLD, 14, Color.BLACK, line, RIGHT, y);
        }
        if (set.signatory().name() != null) {
            pen.centred(Face.BOLD, 14, Color.BLACK, set.signatory().name(), RIGHT, 191);
        }
        pen.canvas().endText();
    }

    private static void fitted(Pen pen, double size, Color colour, String text, double y) {
        FittedText fitted = FittedText.fit(Face.BOLD, text, size, TEXT_WIDTH, 1);
        fitted.lines().forEach(line -> pen.centred(Face.BOLD, fitted.size(), colour, line, CENTRE, y));
    }

    private static void emblem(Pen pen, Image emblem) {
        float scale = mm(EMBLEM) / Math.max(emblem.getWidth(), emblem.getHeight());
        float width = emblem.getWidth() * scale;
        float height = emblem.getHeight() * scale;
        float foot = mm(Pen.HEIGHT - EMBLEM_TOP) - mm(EMBLEM) / 2 - height / 2;
        pen.canvas().addImage(emblem, width, 0, 0, height, mm(CENTRE) - width / 2, foot);
    }
}
