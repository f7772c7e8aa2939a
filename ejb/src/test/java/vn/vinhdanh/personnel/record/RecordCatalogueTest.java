package vn.vinhdanh.personnel.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** The catalogue is the only list of fields: tables, texts and kinds have to agree with it. */
class RecordCatalogueTest {

    private static final Set<String> BOOKKEEPING = Set.of("id", "version", "person_id", "removed_at", "import_batch_id");

    static Stream<Db> databases() {
        return Db.both();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyColumnIsAFieldAndEveryFieldAColumnOfItsKind(Db db) {
        Map<String, List<RecordField>> byTable = Arrays.stream(RecordField.values()).filter(f -> !f.inPerson())
                .collect(Collectors.groupingBy(f -> f.group().table()));
        byTable.forEach((table, fields) -> {
            List<Object[]> columns = columns(db, table);
            assertThat(columns).as(table).extracting(c -> (String) c[0]).filteredOn(c -> !BOOKKEEPING.contains(c))
                    .containsExactlyInAnyOrderElementsOf(fields.stream().map(RecordField::column).toList());
            for (RecordField field : fields) {
                Object[] column = columns.stream().filter(c -> c[0].equals(field.column())).findFirst().orElseThrow();
                assertThat((String) column[1]).as(field.name()).startsWith(type(field.kind()));
                if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT) {
                    assertThat(((Number) column[2]).intValue()).as(field.name()).isEqualTo(field.most());
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> columns(Db db, String table) {
        return new Harness(db).tx(em -> (List<Object[]>) em.createNativeQuery(
                "SELECT LOWER(column_name), LOWER(data_type), character_maximum_length FROM information_schema.columns WHERE LOWER(table_name) = '"
                        + table + "'").getResultList());
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case DATE -> "date";
            case NUMBER -> "numeric";
            case TEXT, LONG_TEXT, CHOICE -> "character varying";
        };
    }

    @ParameterizedTest
    @EnumSource(RecordField.class)
    void everyFieldAndChoiceHasWordsInBothLanguages(RecordField field) {
        for (Locale language : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
            Texts texts = Texts.of(language);
            assertThat(texts.has("enum.RecordField." + field)).isTrue();
            if (field != RecordField.BLOOD_GROUP) {
                assertThat(field.options()).allMatch(o -> texts.has(RecordCell.optionKey(field, o)));
            }
        }
    }

    @Test
    void whatTheLawProtectsIsKeptBack() {
        Set<String> open = Arrays.stream(RecordField.values()).filter(f -> f.sensitivity() == Sensitivity.OPEN).map(RecordField::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open).doesNotContain("PERSONAL_ID", "ID_ISSUED_ON", "SOCIAL_INSURANCE_NO", "HEALTH_CARD_NO", "PHONE", "RESIDENCE", "RELIGION")
                .noneMatch(f -> f.startsWith("FAMILY_") && !f.equals("FAMILY_BACKGROUND") || f.startsWith("ASSET_") || f.startsWith("HISTORY_")
                        || f.startsWith("HEALTH_"));
    }
}
