package vn.vinhdanh.document;

import java.io.OutputStream;
import vn.vinhdanh.document.certificate.CertificateWriter;
import vn.vinhdanh.document.letter.CvWriter;
import vn.vinhdanh.document.letter.DecisionWriter;
import vn.vinhdanh.document.letter.MinutesWriter;
import vn.vinhdanh.document.letter.SubmissionWriter;
import vn.vinhdanh.document.word.CvWord;

/** The writers of official documents: a plain model in, the finished file out. */
public final class Documents {

    private Documents() {
    }

    /** A decision with its annexed lists, as PDF. */
    public static byte[] decision(DecisionDocument model) {
        return DecisionWriter.write(model);
    }

    /** A submission upwards, as PDF. */
    public static byte[] submission(SubmissionDocument model) {
        return SubmissionWriter.write(model);
    }

    /** Minutes of a meeting, as PDF. */
    public static byte[] minutes(MinutesDocument model) {
        return MinutesWriter.write(model);
    }

    /** A curriculum vitae, as PDF. */
    public static byte[] cv(CvDocument model) {
        return CvWriter.write(model);
    }

    /** The same as a Word file. */
    public static byte[] cvWord(CvDocument model) {
        return CvWord.write(model);
    }

    /** All certificates in one PDF, one page each, for printing. */
    public static byte[] certificates(CertificateSet set, CertificatePrint print) {
        return CertificateWriter.pdf(set, print);
    }

    /** Every certificate as its own PDF, in one zip written while it is made. */
    public static void certificatesZip(CertificateSet set, CertificatePrint print, OutputStream out) {
        CertificateWriter.zip(set, print, out);
    }
}
