package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.organisation.UnitKind;
import vn.vinhdanh.organisation.UnitService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.testing.Db;

/** Moves between units and positions, dated back and ahead. */
class PersonMoveTest extends PersonDesk {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMoveEndsTheOpenPostingAndAnOverlapIsRefused(Db db) {
        prepare(db);
        PersonInput input = somebody("999190000001");
        input.setJoinedOn(LocalDate.of(2015, 3, 1));
        long id = officer.call(PersonService.class, s -> s.save(input)).id();

        officer.run(PostingService.class, s -> s.save(move(id, archive, LocalDate.of(2024, 7, 1))));

        List<PostingRow> rows = officer.call(PostingService.class, s -> s.list(id));
        assertThat(rows).extracting(PostingRow::validTo).containsExactly(null, LocalDate.of(2024, 6, 30));
        assertThat(officer.call(PersonService.class, s -> s.get(id)).unitName()).isEqualTo("Trung tâm Lưu trữ");
        PostingInput between = move(id, office, LocalDate.of(2020, 1, 1));
        between.setValidTo(LocalDate.of(2021, 1, 1));
        refused("POSTING_OVERLAP_UNKNOWN", () -> officer.run(PostingService.class, s -> s.save(between)));
        refused("POSTING_BEFORE_BIRTH", () -> officer.run(PostingService.class, s -> s.save(move(id, office, LocalDate.of(1980, 1, 1)))));
        PostingInput corrected = rows.get(1).input(id);
        corrected.setValidFrom(LocalDate.of(2016, 1, 1));
        corrected.setReason("Nhập nhầm năm");
        officer.run(PostingService.class, s -> s.save(corrected));
        refused("POSTING_OVERLAP", () -> officer.run(PostingService.class, s -> s.save(between)));
        assertThatThrownBy(() -> officer.run(PostingService.class, s -> s.save(corrected))).isInstanceOf(StaleException.class);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMoveOfTheFutureTakesEffectOnItsDay(Db db) {
        prepare(db);
        officer.run(PostingService.class, s -> s.save(move(insider, archive, LocalDate.of(2026, 12, 1))));

        assertThat(officer.call(PersonService.class, s -> s.get(insider)).unitName()).isEqualTo("Văn phòng");
        harness.at("2026-12-01T00:10:00").system().run(PostingService.class, PostingService::takeEffect);
        assertThat(officer.call(PersonService.class, s -> s.get(insider)).unitName()).isEqualTo("Trung tâm Lưu trữ");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aUnitDoesNotEndWhileAMoveIntoItIsDatedAhead(Db db) {
        prepare(db);
        long empty = officer.call(UnitService.class, s -> s.create("TM", "Tổ mới", UnitKind.OTHER, office, LocalDate.of(2021, 1, 1)));
        officer.run(PostingService.class, s -> s.save(move(insider, empty, LocalDate.of(2026, 12, 1))));

        refused("UNIT_MOVES_AHEAD", () -> officer.run(UnitService.class, s -> s.close(empty, s.input(empty).getVersion(), LocalDate.of(2026, 12, 31), "Giải thể")));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNewPositionInTheSameUnitDatedAheadTakesEffectToo(Db db) {
        prepare(db);
        PostingInput promotion = move(insider, office, LocalDate.of(2026, 12, 1));
        promotion.setPosition("  Pho\u0301  Chánh Văn phòng ");
        officer.run(PostingService.class, s -> s.save(promotion));

        assertThat(officer.call(PersonService.class, s -> s.get(insider)).position()).isNotEqualTo("Phó Chánh Văn phòng");
        int moved = harness.at("2026-12-01T00:10:00").system().call(PostingService.class, PostingService::takeEffect);
        assertThat(moved).isEqualTo(1);
        assertThat(officer.call(PersonService.class, s -> s.get(insider)).position()).isEqualTo("Phó Chánh Văn phòng");
    }
}
