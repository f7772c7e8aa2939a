package vn.vinhdanh.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchQuery;
import vn.vinhdanh.shared.search.SearchSource;

/** The caller's units of today by words of the name in any order, or by code. */
@Dependent
public class UnitSearchSource implements SearchSource {

    @Inject
    private UnitHits hits;
    @Inject
    private UnitScopes scopes;

    @Override
    public String kind() {
        return "UNIT";
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int most) {
        return hits.find(query, most, () -> query.once(UnitGrants.class, scopes::held).of(), false);
    }
}
