package vn.vinhdanh.regulation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rows of the law; the tables are small, so whole tables are read in one statement each. */
final class RegulationQueries {

    private final EntityManager em;

    RegulationQueries(EntityManager em) {
        this.em = em;
    }

    List<InstrumentRow> instruments() {
        return em.createQuery("SELECT i FROM LegalInstrument i ORDER BY i.effectiveFrom, i.symbol", LegalInstrument.class)
                .getResultStream().map(LegalInstrument::row).toList();
    }

    RuleBook book() {
        Map<String, String> symbols = instruments().stream().collect(Collectors.toMap(InstrumentRow::code, InstrumentRow::symbol));
        return RuleBook.of(
                all("SELECT r FROM CatalogueAward r ORDER BY r.honourOrder", CatalogueAward.class).stream()
                        .map(r -> r.row(symbols.get(r.instrumentCode()))).toList(),
                all("SELECT r FROM BaseSalary r", BaseSalary.class).stream().map(r -> r.row(symbols.get(r.instrumentCode()))).toList(),
                all("SELECT r FROM AwardCoefficient r", AwardCoefficient.class).stream()
                        .map(r -> r.row(symbols.get(r.instrumentCode()))).toList(),
                all("SELECT r FROM ThresholdRule r", ThresholdRule.class).stream()
                        .map(r -> r.row(symbols.get(r.instrumentCode()))).toList(),
                all("SELECT r FROM RuleParameter r", RuleParameter.class).stream()
                        .map(r -> r.row(symbols.get(r.instrumentCode()))).toList());
    }

    private <T> List<T> all(String jpql, Class<T> type) {
        return em.createQuery(jpql, type).getResultList();
    }
}
