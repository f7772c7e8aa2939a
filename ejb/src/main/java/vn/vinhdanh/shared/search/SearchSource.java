package vn.vinhdanh.shared.search;

import java.util.List;

/** A room in which the search box looks; found by type. Finds only what the caller may open. */
public interface SearchSource {

    /** PERSON, UNIT or DECISION, or what a form alone looks for. */
    String kind();

    /** Whether the box that looks for everything looks here too. */
    default boolean everywhere() {
        return true;
    }

    /** The best hits first; empty for somebody who sees nothing of this room. */
    List<SearchHit> find(SearchQuery query, int most);
}
