package vn.vinhdanh.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.account.Caller;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;
import vn.vinhdanh.shared.search.SearchSource;

/** The administrator's units, the ended ones too, for the choice of where a role holds; names only, and only when asked for. */
@Dependent
public class GrantUnitSource implements SearchSource {

    @Inject
    private UnitHits hits;
    @Inject
    private UnitScopes scopes;
    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "GRANT_UNIT";
    }

    @Override
    public boolean everywhere() {
        return false;
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int most) {
        return caller.has(Role.ADMIN) ? hits.find(query, most, () -> query.once(UnitGrants.class, scopes::held).of(Role.ADMIN), true) : List.of();
    }
}
