package vn.vinhdanh.personnel.search;

import java.util.List;
import vn.vinhdanh.shared.VietnameseText;
import vn.vinhdanh.shared.search.SearchQuery;

/** How the keys begin by which lists are ordered, for a name as it was typed: they tell "Dương" from "Đường" and know both ways of writing a tone. */
final class PersonKeys {

    private static final String NEXT = "|";

    private PersonKeys() {
    }

    /** Keys of the whole name, of given and family name in both orders ("Trần Hùng", "Hùng Trần"), or of the given name alone. */
    static List<String> called(SearchQuery query) {
        VietnameseText.NameParts name = VietnameseText.parts(query.text());
        String given = VietnameseText.order(name.given());
        if (name.family().isEmpty()) {
            return List.of(given + NEXT);
        }
        String family = VietnameseText.order(name.family());
        return name.middle().isEmpty() ? List.of(given + NEXT + family + NEXT, family + NEXT + given + NEXT)
                : List.of(given + NEXT + family + NEXT + VietnameseText.order(name.middle()));
    }

    /** Key of a family name; null when more than one word was typed. */
    static String family(SearchQuery query) {
        return query.text().indexOf(' ') >= 0 ? null : VietnameseText.order(query.text()) + NEXT;
    }
}
