package vn.vinhdanh.reward.dossier;

import java.time.LocalDate;
import java.util.List;

/** Knows which papers a dossier needs: implemented by whoever keeps them. */
public interface PaperCheck {

    /** Kinds of papers the rules of the day ask for in the dossier and nobody has handed in or declared not needed. */
    List<Enum<?>> missing(DossierFile dossier, LocalDate day);
}
