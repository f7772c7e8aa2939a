package vn.vinhdanh.reward.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.dossier.PaperCheck;

/** Tells the appraisal what a dossier lacks. */
@ApplicationScoped
public class PaperGaps implements PaperCheck {

    @Inject
    private PaperDesk desk;

    @Override
    public List<Enum<?>> missing(DossierFile dossier, LocalDate day) {
        return desk.lines(dossier, day).stream().filter(l -> l.state() == PaperState.MISSING).<Enum<?>>map(PaperLine::kind).toList();
    }
}
