package vn.vinhdanh.reward.paper;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.shared.Texts;

/**
 * One line of the register of papers.
 *
 * @param required      whether the law asks for it in this dossier
 * @param meaningVi     which paper it is, with its form
 * @param citationVi    instrument and article that ask for it
 * @param toBeConfirmed whether that was not read in the instrument itself
 * @param address       where the paper the application made is found; null for any other
 * @param files         what was handed in
 * @param waiver        why it is not needed; null when nobody said so
 */
public record PaperLine(PaperKind kind, PaperState state, boolean required, String meaningVi, String meaningEn, String citationVi, String citationEn,
        boolean toBeConfirmed, String address, List<PaperRow> files, PaperWaiverRow waiver) implements Serializable {

    static PaperLine of(PaperKind kind, PaperState state, boolean required, Parameter rule, String address, List<PaperRow> files,
            PaperWaiverRow waiver) {
        return rule == null ? new PaperLine(kind, state, required, null, null, null, null, false, address, files, waiver)
                : new PaperLine(kind, state, required, rule.meaningVi(), rule.meaningEn(), rule.basis().cite(Texts.of(Texts.VIETNAMESE)),
                        rule.basis().cite(Texts.of(Locale.ENGLISH)), rule.basis().toBeConfirmed(), address, files, waiver);
    }

    /** Which paper it is, in the language of the reader. */
    public String meaning(Locale locale) {
        return "en".equals(locale.getLanguage()) ? meaningEn : meaningVi;
    }

    /** What asks for it, in the language of the reader. */
    public String citation(Locale locale) {
        return "en".equals(locale.getLanguage()) ? citationEn : citationVi;
    }
}
