package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.vinhdanh.document.VietnameseDates;
import vn.vinhdanh.regulation.RegulationService;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.reward.dossier.DossierFile;
import vn.vinhdanh.reward.register.AwardStatus;
import vn.vinhdanh.reward.register.RecognitionLevel;
import vn.vinhdanh.shared.Texts;

/**
 * What a title built on others rests on: for each candidate the titles of the chain with their decisions, and the initiatives of its years
 * with the decisions that recognise them (Luật Thi đua, khen thưởng Điều 21, 22). The authority above checks them by these numbers.
 */
@Dependent
class Grounds {

    private static final Texts VI = Texts.of(Texts.VIETNAMESE);
    private static final EnumSet<AwardStatus> HELD = EnumSet.of(AwardStatus.AWARDED, AwardStatus.RESTORED);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RegulationService regulation;
    @Inject
    private AwardNames names;

    /** The grounds by person, oldest first; nobody's for an award that needs no chain. */
    Map<Long, List<String>> of(DossierFile dossier) {
        RuleBook book = regulation.ruleBook();
        LocalDate day = accepted(dossier);
        String code = dossier.getAwardCode();
        String title = book.text(code + ".CHAIN_TITLE", day).orElse(null);
        if (title == null) {
            return Map.of();
        }
        int length = book.number(code + ".CHAIN_YEARS", day).map(BigDecimal::intValueExact).orElse(1);
        int last = dossier.getAchievementYear() + book.number("CHAIN.COUNTED_BACK_FROM", day).map(BigDecimal::intValueExact).orElse(0);
        RecognitionLevel least = book.text(code + ".INITIATIVE_LEVEL", day).map(RecognitionLevel::valueOf).orElse(RecognitionLevel.BASE);
        Map<Long, Integer> first = new HashMap<>();
        Map<Long, List<String>> grounds = titles(dossier, title, new Span(length, last), first);
        initiatives(dossier, least, last, first, grounds);
        return grounds;
    }

    /** So many titles, the latest not after a year. */
    private record Span(int length, int last) {
    }

    private Map<Long, List<String>> titles(DossierFile dossier, String title, Span span, Map<Long, Integer> first) {
        Map<Long, List<String>> grounds = new HashMap<>();
        String name = names.of(title).nameVi();
        for (Object[] r : em.createQuery("""
                SELECT a.personId, a.achievementYear, a.decisionNo, a.decidedOn FROM Award a, Nominee n
                WHERE n.dossierId = :dossier AND a.personId = n.personId AND a.awardCode = :title AND a.achievementYear <= :last
                  AND a.status IN :held ORDER BY a.personId, a.achievementYear DESC
                """, Object[].class).setParameter("dossier", dossier.getId()).setParameter("title", title).setParameter("last", span.last())
                .setParameter("held", HELD).getResultList()) {
            List<String> lines = grounds.computeIfAbsent((Long) r[0], p -> new ArrayList<>());
            if (lines.size() < span.length()) {
                lines.add(0, VI.get("reward.doc.ground.title", name, r[1].toString(), decision(r[2], r[3])));
                first.put((Long) r[0], (Integer) r[1]);
            }
        }
        return grounds;
    }

    private void initiatives(DossierFile dossier, RecognitionLevel least, int last, Map<Long, Integer> first, Map<Long, List<String>> grounds) {
        for (Object[] r : em.createQuery("""
                SELECT i.personId, i.recognisedYear, i.recognitionNo, i.recognisedOn, i.title, i.recognitionLevel FROM Initiative i, Nominee n
                WHERE n.dossierId = :dossier AND i.personId = n.personId AND i.recognitionLevel IN :levels AND i.recognisedYear <= :last
                ORDER BY i.personId, i.recognisedYear, i.id
                """, Object[].class).setParameter("dossier", dossier.getId()).setParameter("last", last)
                .setParameter("levels", EnumSet.range(least, RecognitionLevel.NATION)).getResultList()) {
            if ((Integer) r[1] >= first.getOrDefault(r[0], last)) {
                grounds.computeIfAbsent((Long) r[0], p -> new ArrayList<>()).add(VI.get("reward.doc.ground.initiative",
                        VI.of((RecognitionLevel) r[5]).toLowerCase(Locale.ROOT), r[1].toString(), r[4], decision(r[2], r[3])));
            }
        }
    }

    /** Number and day as far as the register knows them. */
    private static String decision(Object number, Object day) {
        if (number == null) {
            return "";
        }
        return day == null ? VI.get("reward.doc.ground.decision", number)
                : VI.get("reward.doc.ground.decision.dated", number, VietnameseDates.numeric((LocalDate) day));
    }

    private LocalDate accepted(DossierFile dossier) {
        return em.createQuery("SELECT d.acceptedOn FROM Dossier d WHERE d.id = :dossier", LocalDate.class)
                .setParameter("dossier", dossier.getId()).getSingleResult();
    }
}
