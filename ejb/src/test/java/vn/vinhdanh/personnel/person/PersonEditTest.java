package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.testing.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.personnel.discipline.DisciplineInput;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.pay.PayView;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingRow;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.personnel.timeline.TimelineEntry;
import vn.vinhdanh.personnel.timeline.TimelineService;
import vn.vinhdanh.shared.BusinessException;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Harness;

/** Entering and correcting somebody: what is stored, what is refused, what is reported. */
class PersonEditTest extends PersonDesk {

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aNewPersonIsStoredComposedWithAFirstPosting(Db db) {
        prepare(db);

        PersonSaved saved = clerk.call(PersonService.class, s -> s.save(somebody("999190 000001")));

        PersonCard card = clerk.call(PersonService.class, s -> s.get(saved.id()));
        assertThat(card.fullName()).isEqualTo("Nguyễn Thị <b>Ân");
        assertThat(card.personalId()).isEqualTo("999190000001");
        assertThat(card.unitName()).isEqualTo("Văn phòng");
        assertThat(saved.warnings()).isEmpty();
        List<PostingRow> postings = clerk.call(PostingService.class, s -> s.list(saved.id()));
        assertThat(postings).extracting(PostingRow::validFrom)
                .containsExactly(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoIsEnteredWithFirstDaysHasNothingUndated(Db db) {
        prepare(db);
        PersonInput input = somebody("999190000001");
        input.setJoinedOn(LocalDate.of(2015, 3, 1));
        input.setPostingFrom(LocalDate.of(2020, 7, 1));
        input.setRankCode("01.003");
        input.setPayStep(3);
        input.setPayFrom(LocalDate.of(2024, 3, 1));
        input.setPayDecisionNo(" 15/QĐ-SNV ");
        long id = clerk.call(PersonService.class, s -> s.save(input)).id();

        List<PostingRow> postings = clerk.call(PostingService.class, s -> s.list(id));
        assertThat(postings).singleElement().satisfies(p -> {
            assertThat(p.validFrom()).isEqualTo(LocalDate.of(2020, 7, 1));
            assertThat(p.startKnown()).isTrue();
        });
        PayView pay = clerk.call(PayService.class, s -> s.of(id));
        assertThat(pay.current().validFrom()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(pay.current().startKnown()).isTrue();
        assertThat(pay.current().decisionNo()).isEqualTo("15/QĐ-SNV");
        assertThat(pay.current().coefficient()).isEqualByComparingTo("3.00");
        assertThat(pay.next().on()).isEqualTo(LocalDate.of(2027, 3, 1));
        List<TimelineEntry> timeline = clerk.call(TimelineService.class, s -> s.of(id));
        assertThat(timeline).isNotEmpty().allMatch(e -> e.date() != null);
        // an earlier post is added without correcting the first one
        PostingInput earlier = move(id, office, LocalDate.of(2016, 6, 1));
        earlier.setValidTo(LocalDate.of(2020, 6, 30));
        officer.run(PostingService.class, s -> s.save(earlier));
        assertThat(officer.call(PersonService.class, s -> s.get(id)).position()).isEqualTo("Chuyên viên");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aMissingSexIsSaidAndTheGivenNameIsTheOneEntered(Db db) {
        prepare(db);
        PersonInput input = somebody("999190000001");
        input.setFullName("Y Bhiông Niê");
        input.setCalledBy("Bhiông");
        input.setSex(null);
        PersonSaved saved = clerk.call(PersonService.class, s -> s.save(input));
        assertThat(saved.warnings()).containsExactly("NO_SEX_FEMALE");
        PersonCard card = clerk.call(PersonService.class, s -> s.get(saved.id()));
        assertThat(card.warnings()).containsExactly("NO_SEX_FEMALE");
        assertThat(card.givenName()).isEqualTo("Bhiông");

        Harness.As director = harness.as("reader-DIRECTOR", Role.DIRECTOR);
        PersonCard masked = director.call(PersonService.class, s -> s.get(saved.id()));
        assertThat(masked.warnings()).as("what the hidden number says stays hidden").containsExactly("NO_SEX");
        db.execute("UPDATE person SET personal_id = '12345' WHERE id = " + saved.id());
        PersonCard older = clerk.call(PersonService.class, s -> s.get(saved.id()));
        assertThat(older.warnings()).as("a number that says nothing").containsExactly("NO_SEX");
        db.execute("UPDATE person SET sex = 'FEMALE' WHERE id = " + saved.id());
        PersonCard complete = director.call(PersonService.class, s -> s.get(saved.id()));
        assertThat(complete.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void firstDaysBeforeRecruitmentAreRefused(Db db) {
        prepare(db);
        PersonInput input = somebody("999190000001");
        input.setJoinedOn(LocalDate.of(2015, 3, 1));
        input.setPostingFrom(LocalDate.of(2015, 2, 28));
        refused("POSTING_BEFORE_JOINED", () -> clerk.call(PersonService.class, s -> s.save(input)));
        input.setPostingFrom(LocalDate.of(2015, 3, 1));
        input.setPayFrom(LocalDate.of(2015, 2, 28));
        refused("PAY_BEFORE_JOINED", () -> clerk.call(PersonService.class, s -> s.save(input)));
        input.setJoinedOn(null);
        input.setPayFrom(LocalDate.of(1990, 5, 3));
        refused("PAY_BEFORE_BIRTH", () -> clerk.call(PersonService.class, s -> s.save(input)));
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void ofManyWhoEnterTheSamePersonAtOnceOneSucceeds(Db db) {
        prepare(db);

        List<String> outcomes = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            try {
                officer.call(PersonService.class, s -> s.save(somebody("999190000001")));
                return "OK";
            } catch (RefusedException e) {
                return e.code();
            }
        })).toList().stream().map(CompletableFuture::join).toList();

        assertThat(outcomes).containsOnlyOnce("OK");
        assertThat(outcomes).filteredOn("ID_DUPLICATE"::equals).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void impossibleDataAreRefusedAndUnlikelyDataReported(Db db) {
        prepare(db);
        officer.call(PersonService.class, s -> s.save(somebody("999190000001")));

        refused("ID_DUPLICATE", () -> officer.call(PersonService.class, s -> s.save(somebody("999190000001"))));
        refused("ID_FORMAT", () -> officer.call(PersonService.class, s -> s.save(somebody("12345"))));
        PersonInput unborn = somebody("999190000002");
        unborn.setBirthDate(LocalDate.of(2027, 1, 1));
        refused("BIRTH_DATE", () -> officer.call(PersonService.class, s -> s.save(unborn)));
        unborn.setBirthDate(LocalDate.of(2010, 1, 1));
        refused("UNDER_18", () -> officer.call(PersonService.class, s -> s.save(unborn)));
        PersonSaved odd = officer.call(PersonService.class, s -> s.save(somebody("999085000003")));
        assertThat(odd.warnings()).containsExactly("ID_SEX", "ID_YEAR");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void whoSavesAnOlderStateIsToldInsteadOfOverwriting(Db db) {
        prepare(db);
        PersonInput mine = officer.call(PersonService.class, s -> s.input(insider));
        PersonInput other = officer.call(PersonService.class, s -> s.input(insider));
        other.setNote("đã sửa");
        officer.call(PersonService.class, s -> s.save(other));

        assertThatThrownBy(() -> officer.call(PersonService.class, s -> s.save(mine))).isInstanceOf(StaleException.class);
        assertThat(officer.call(PersonService.class, s -> s.get(insider)).note()).isEqualTo("đã sửa");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void disciplineIsEnteredCorrectedWithAReasonAndShownOnTheTimeline(Db db) {
        prepare(db);
        DisciplineInput input = new DisciplineInput();
        input.setPersonId(insider);
        input.setForm(DisciplineForm.REPRIMAND);
        input.setDecidedOn(LocalDate.of(2024, 6, 5));
        input.setEndsOn(LocalDate.of(2025, 6, 5));
        input.setReason("Đi làm muộn");
        officer.run(DisciplineService.class, s -> s.save(input));

        DisciplineInput wrong = officer.call(DisciplineService.class, s -> s.list(insider)).get(0).input(insider);
        assertThat(wrong.getFormText()).isEqualTo("Khiển trách");
        wrong.setEndsOn(LocalDate.of(2024, 6, 4));
        wrong.setCorrection("Ghi nhầm");
        refused("DISCIPLINE_END", () -> officer.run(DisciplineService.class, s -> s.save(wrong)));
        wrong.setEndsOn(LocalDate.of(2025, 6, 4));
        wrong.setCorrection(" ");
        refused("CORRECTION_REASON", () -> officer.run(DisciplineService.class, s -> s.save(wrong)));
        wrong.setCorrection("Ghi nhầm");
        officer.run(DisciplineService.class, s -> s.save(wrong));
        officer.run(PostingService.class, s -> s.save(move(insider, office, LocalDate.of(2025, 1, 1))));

        List<TimelineEntry> timeline = officer.call(TimelineService.class, s -> s.of(insider));
        assertThat(timeline).extracting(TimelineEntry::kind)
                .containsExactly("POSTING", "DISCIPLINE");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aPersonPageTakesFewStatements(Db db) {
        prepare(db);
        harness.resetStatements();
        officer.call(PersonService.class, s -> s.get(insider));
        officer.call(TimelineService.class, s -> s.of(insider));

        assertThat(harness.statements()).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void everyRefusalHasItsWordsInBothLanguages(Db db) {
        for (String code : List.of("ID_DUPLICATE", "ID_FORMAT", "BIRTH_DATE", "UNDER_18", "PARTY_DATE", "POSTING_DATES", "POSTING_BEFORE_BIRTH",
                "POSTING_OVERLAP", "DISCIPLINE_DATE", "DISCIPLINE_END", "CORRECTION_REASON")) {
            BusinessException e = new RefusedException(code, "a", "b");
            assertThat(Texts.of(Texts.VIETNAMESE).of(e)).doesNotContain("error.");
            assertThat(Texts.of(Locale.ENGLISH).of(e)).doesNotContain("error.");
        }
    }
}
