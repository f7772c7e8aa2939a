package vn.vinhdanh.personnel.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a filter asks for as constant pieces of JPQL about {@code p} and their parameters; page, count and export share it. */
final class PersonPredicate {

    private static final Set<Long> NOBODY = Set.of(-1L);

    /** A record that was merged into another one is found by that one only. */
    private static final String NOT_MERGED = " AND p.mergedInto IS NULL";
    private static final String IN_SCOPE = " AND p.unitId IN :unitIds";
    private static final String BELOW = " AND p.unitId IN (SELECT s.id FROM Unit s WHERE s.path LIKE :below)";
    private static final String OF_TYPE = " AND p.personType = :type";
    private static final String WITH_STATUS = " AND p.status = :status";
    private static final String OF_SEX = " AND p.sex = :sex";
    private static final String OF_ETHNIC_GROUP = " AND " + PlainWords.without("p.ethnicGroup") + " = :ethnicGroup";
    private static final String PARTY_MEMBER = " AND p.partyJoinedOn IS NOT NULL";
    private static final String NO_PARTY_MEMBER = " AND p.partyJoinedOn IS NULL";
    // of whom only the year is known, the age is that reached in the year
    private static final String AT_LEAST = " AND p.birthYear <= :oldYear AND (p.birthDate IS NULL OR p.birthDate <= :oldDay)";
    private static final String AT_MOST = " AND p.birthYear >= :youngYear AND (p.birthDate IS NULL OR p.birthDate > :youngDay)";
    private static final String BORN_FROM = " AND p.birthYear >= :bornFrom";
    private static final String BORN_TO = " AND p.birthYear <= :bornTo";
    private static final String JOINED_FROM = " AND p.joinedOn >= :joinedFrom";
    private static final String JOINED_TO = " AND p.joinedOn <= :joinedTo";
    private static final String ID_RANGE = " AND p.personalId BETWEEN :lowestId AND :highestId";
    // reverse is written as in the index person_id_end
    private static final String ID_OR_END = " AND (p.personalId BETWEEN :lowestId AND :highestId"
            + " OR SQL('reverse(?)', p.personalId) BETWEEN :lowestEnd AND :highestEnd)";
    private static final String ID_OR_END_COMPARED = " AND (p.personalId BETWEEN :lowestId AND :highestId OR p.personalId LIKE :end)";
    /** The whole number of a merged record leads to the person it is part of. */
    private static final String WHOLE_ID = " AND p.id IN (SELECT COALESCE(m.mergedInto, m.id) FROM Person m WHERE m.personalId BETWEEN :lowestId AND :highestId)";
    private static final String CLEAR_ID = " AND p.unitId IN :clearIds";
    private static final String WORDS_INDEXED = " AND " + NameWords.CONDITION;
    // the index knows few signs between words: a name written with others is also found by its beginning
    private static final String BEGINNING_OR_WORDS = " AND ((p.normName >= :prefix AND p.normName < :afterPrefix)"
            + " OR " + NameWords.CONDITION + ")";
    private static final String WORDS_COMPARED = " AND ((p.normName >= :prefix AND p.normName < :afterPrefix) OR (1 = 1";
    private static final String WORD = " AND CONCAT(' ', FUNCTION('TRANSLATE', p.normName, '''-.,', '    '), ' ') LIKE :word";

    // the same without LIKE, of which PostgreSQL always thinks that it picks few: these are met at every turn
    private static final String FREQUENT = " AND LOCATE(:word";
    private static final String IN_NAME = ", CONCAT(' ', FUNCTION('TRANSLATE', p.normName, '''-.,', '    '), ' ')) > 0";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private boolean byWords;

    /** How the words are found. */
    enum Words {
        /** In their index. */
        LOOKED_UP,
        /** Nothing is indexed: names are compared one by one. */
        COMPARED,
        /** So frequent that they are met by going through the order of the list. */
        FREQUENT
    }

    /**
     * Whose people are asked for.
     *
     * @param unitIds  all units (null) or these
     * @param clearIds where the caller may see personal IDs; null everywhere
     * @param below    pattern of the paths of the chosen unit, null for every unit
     * @param pieces   conditions of upper rooms
     * @param words    how frequent the typed words are
     * @param part     only who is spelled as typed, or only the others
     */
    record Reach(Collection<Long> unitIds, Collection<Long> clearIds, String below, LocalDate today, List<PersonCondition.Piece> pieces,
            WordFrequency.Estimate words, SpelledFirst.Part part) {

        Reach(Collection<Long> unitIds, Collection<Long> clearIds, String below, LocalDate today, List<PersonCondition.Piece> pieces,
                WordFrequency.Estimate words) {
            this(unitIds, clearIds, below, today, pieces, words, SpelledFirst.Part.WHOLE);
        }

        /** One part of the list, whose people may be fewer than those of the whole. */
        Reach of(SpelledFirst.Part one, WordFrequency.Estimate frequency) {
            return new Reach(unitIds, clearIds, below, today, pieces, frequency, one);
        }

        Reach(Collection<Long> unitIds, Collection<Long> clearIds, String below) {
            this(unitIds, clearIds, below, LocalDate.EPOCH, List.of(), new WordFrequency.Estimate(true, 0));
        }
    }

    PersonPredicate(PersonFilter filter, Reach reach, boolean indexed) {
        this(filter, reach, indexed ? Words.LOOKED_UP : Words.COMPARED);
    }

    PersonPredicate(PersonFilter filter, Reach reach, Words how) {
        text.append(NOT_MERGED);
        put(IN_SCOPE, "unitIds", reach.unitIds() == null ? null : orNobody(reach.unitIds()));
        put(BELOW, "below", reach.below());
        put(OF_TYPE, "type", filter.type());
        put(WITH_STATUS, "status", filter.status());
        traits(filter.traits(), reach.today());
        reach.pieces().forEach(piece -> {
            text.append(piece.jpql());
            values.putAll(piece.values());
        });
        PersonSearch search = PersonSearch.of(filter.q());
        if (search.idPrefix() != null) {
            id(search, how);
            // part of a number must not be guessed digit by digit by somebody who only sees it masked
            put(CLEAR_ID, "clearIds", search.wholeId() || reach.clearIds() == null ? null : orNobody(reach.clearIds()));
        } else if (!search.empty()) {
            words(search, how, reach.part(), MarkedWords.of(filter.q()));
        }
    }

    private void words(PersonSearch search, Words how, SpelledFirst.Part part, MarkedWords marked) {
        boolean asTyped = part == SpelledFirst.Part.AS_TYPED;
        byWords = true;
        // words that are spelled as typed need not be looked up a second time without their marks
        if (how != Words.LOOKED_UP || !asTyped || marked.spellings().size() < search.words().size()) {
            words(search, how);
        }
        if (part != SpelledFirst.Part.WHOLE) {
            text.append(marked.condition(how == Words.LOOKED_UP, asTyped, values));
        }
    }

    private void id(PersonSearch search, Words how) {
        values.put("lowestId", search.lowestId());
        values.put("highestId", search.highestId());
        if (search.wholeId() || !search.mayEndId()) {
            text.append(search.wholeId() ? WHOLE_ID : ID_RANGE);
        } else if (how == Words.COMPARED) {
            put(ID_OR_END_COMPARED, "end", "%" + search.idPrefix());
        } else {
            put(ID_OR_END, "lowestEnd", search.lowestEnd());
            values.put("highestEnd", search.highestEnd());
        }
    }

    /** Whether words of a name are looked for. */
    boolean byWords() {
        return byWords;
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> values() {
        return values;
    }

    private void traits(PersonTraits traits, LocalDate today) {
        put(OF_SEX, "sex", traits.sex());
        text.append(traits.position() == null ? "" : PlainWords.condition("p.position", "position", traits.position(), values));
        put(OF_ETHNIC_GROUP, "ethnicGroup", traits.ethnicGroup() == null ? null : PlainWords.plain(traits.ethnicGroup()));
        if (traits.party() != null) {
            text.append(Boolean.TRUE.equals(traits.party()) ? PARTY_MEMBER : NO_PARTY_MEMBER);
        }
        if (traits.age().from() != null) {
            LocalDate oldest = today.minusYears(traits.age().from());
            put(AT_LEAST, "oldDay", oldest);
            values.put("oldYear", oldest.getYear());
        }
        if (traits.age().to() != null) {
            LocalDate youngest = today.minusYears(traits.age().to() + 1L);
            put(AT_MOST, "youngDay", youngest);
            values.put("youngYear", youngest.getYear());
        }
        put(BORN_FROM, "bornFrom", traits.born().from());
        put(BORN_TO, "bornTo", traits.born().to());
        put(JOINED_FROM, "joinedFrom", traits.joined().from() == null ? null : LocalDate.of(traits.joined().from(), 1, 1));
        put(JOINED_TO, "joinedTo", traits.joined().to() == null ? null : LocalDate.of(traits.joined().to(), 12, 31));
    }

    private void words(PersonSearch search, Words how) {
        if (search.onlyWords()) {
            switch (how) {
                case LOOKED_UP -> put(WORDS_INDEXED, "words", NameWords.unfinished(search.words()));
                case COMPARED -> compared(search);
                case FREQUENT -> frequent(search);
            }
            return;
        }
        values.put("prefix", search.namePrefix());
        values.put("afterPrefix", search.afterPrefix());
        if (how == Words.LOOKED_UP) {
            put(BEGINNING_OR_WORDS, "words", NameWords.unfinished(search.words()));
            return;
        }
        text.append(WORDS_COMPARED);
        compared(search);
        text.append("))");
    }

    private void compared(PersonSearch search) {
        int number = 0;
        for (String pattern : search.patterns()) {
            put(WORD + number, "word" + number, pattern);
            number++;
        }
    }

    private void frequent(PersonSearch search) {
        int number = 0;
        for (String pattern : search.patterns()) {
            put(FREQUENT + number + IN_NAME, "word" + number, pattern.replace("%", ""));
            number++;
        }
    }

    private static Collection<Long> orNobody(Collection<Long> ids) {
        return ids.isEmpty() ? NOBODY : ids;
    }

    private void put(String piece, String name, Object value) {
        if (value != null) {
            text.append(piece);
            values.put(name, value);
        }
    }
}
