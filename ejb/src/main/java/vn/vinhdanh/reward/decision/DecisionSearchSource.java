package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.organisation.UnitGrants;
import vn.vinhdanh.organisation.UnitScope;
import vn.vinhdanh.organisation.UnitScopes;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;
import vn.vinhdanh.shared.search.SearchSource;

/** Decisions and submissions by the beginning of their number, or by words of the title as typed; the newest first. */
@Dependent
public class DecisionSearchSource implements SearchSource {

    private static final Role[] READERS = {Role.UNIT_CLERK, Role.UNIT_HEAD, Role.REGISTRY_OFFICER, Role.APPRAISER, Role.COUNCIL_SECRETARY,
        Role.COUNCIL_MEMBER, Role.DIRECTOR, Role.DOCUMENT_CLERK, Role.INSPECTOR, Role.INTEGRATION};

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "DECISION";
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int most) {
        if (query.personalId() || !caller.hasAny(READERS)) {
            return List.of();
        }
        UnitScope scope = query.once(UnitGrants.class, scopes::held).of();
        String typed = query.text().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return em.createQuery("""
                SELECT c.id, c.numberText, c.title FROM Decision c, Dossier d
                WHERE d.id = c.dossierId AND (:everything = TRUE OR d.proposingUnitId IN :unitIds)
                  AND (LOWER(c.numberText) LIKE :number ESCAPE '!' OR LOWER(c.title) LIKE :words ESCAPE '!')
                ORDER BY c.id DESC
                """, Object[].class).setParameter("everything", scope.everything()).setParameter("unitIds", scope.queryIds())
                .setParameter("number", typed + "%").setParameter("words", "%" + typed + "%").setMaxResults(most).getResultStream()
                .map(r -> new SearchHit(kind(), (Long) r[0], r[1] == null ? (String) r[2] : (String) r[1], r[1] == null ? null : (String) r[2],
                        "/reward/decision.xhtml?id=" + r[0], query.exactIn((String) r[2]))).toList();
    }
}
