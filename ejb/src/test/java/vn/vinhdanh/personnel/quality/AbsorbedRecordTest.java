package vn.vinhdanh.personnel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.classification.AbsenceFacts;
import vn.vinhdanh.classification.RatingLevel;
import vn.vinhdanh.classification.absence.AbsenceInput;
import vn.vinhdanh.classification.absence.AbsenceService;
import vn.vinhdanh.classification.rating.RatingInput;
import vn.vinhdanh.classification.rating.RatingService;
import vn.vinhdanh.personnel.discipline.DisciplineForm;
import vn.vinhdanh.personnel.discipline.DisciplineInput;
import vn.vinhdanh.personnel.discipline.DisciplineService;
import vn.vinhdanh.personnel.pay.PayInput;
import vn.vinhdanh.personnel.pay.PayService;
import vn.vinhdanh.personnel.posting.PostingInput;
import vn.vinhdanh.personnel.posting.PostingService;
import vn.vinhdanh.reward.register.AwardInput;
import vn.vinhdanh.reward.register.InitiativeInput;
import vn.vinhdanh.reward.register.RegisterService;
import vn.vinhdanh.shared.RefusedException;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.testing.Db;

/** Nothing is written by hand about a record that is part of another one: the sentence leads to the one who remains. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AbsorbedRecordTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 20);

    private final List<MergeServiceTest.Pair> pairs = Stream.of(Db.h2(), Db.postgres()).map(MergeServiceTest.Pair::new).toList();

    List<MergeServiceTest.Pair> pairs() {
        return pairs;
    }

    private static void refused(MergeServiceTest.Pair pair, ThrowingCallable writing) {
        assertThatThrownBy(writing).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.code()).isEqualTo("PERSON_MERGED");
            assertThat(Texts.of(Texts.VIETNAMESE).get("error." + e.code(), e.args().toArray()))
                    .isEqualTo("Hồ sơ của Quàng Văn Gộp đã được gộp vào hồ sơ còn lại: Quàng Văn Gộp, Phòng Tổ chức.");
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void ratingsAndAbsencesAreWrittenForWhoRemains(MergeServiceTest.Pair pair) {
        pair.people("Quàng Văn Gộp").merge();
        RatingInput rating = new RatingInput();
        rating.setPersonId(pair.other);
        rating.setYear(2024);
        rating.setLevel(RatingLevel.GOOD);
        rating.setDecidedOn(DAY);
        rating.setReason("Nhập bổ sung");
        refused(pair, () -> pair.officer().call(RatingService.class, s -> s.save(rating)));
        rating.setPersonId(pair.kept);
        long saved = pair.officer().call(RatingService.class, s -> s.save(rating));
        assertThat(pair.column("SELECT person_id FROM rating WHERE id = " + saved)).asString().isEqualTo("[" + pair.kept + "]");
        AbsenceInput absence = new AbsenceInput();
        absence.setPersonId(pair.other);
        absence.setCause(AbsenceFacts.Cause.SICKNESS);
        absence.setFrom(DAY);
        absence.setReason("Nghỉ ốm");
        refused(pair, () -> pair.officer().run(AbsenceService.class, s -> s.save(absence)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void awardsAndInitiativesAreWrittenForWhoRemains(MergeServiceTest.Pair pair) {
        pair.people("Quàng Văn Gộp").merge();
        AwardInput award = new AwardInput();
        award.setPersonId(pair.other);
        award.setAwardCode("GK");
        award.setYear(2024);
        award.setDecisionNo("5/QĐ");
        award.setDecidedOn(DAY);
        award.setReason("Nhập bổ sung");
        refused(pair, () -> pair.officer().call(RegisterService.class, s -> s.saveAward(award)));
        InitiativeInput initiative = new InitiativeInput();
        initiative.setPersonId(pair.other);
        initiative.setTitle("Cải tiến sổ theo dõi");
        initiative.setYear(2024);
        initiative.setReason("Nhập bổ sung");
        refused(pair, () -> pair.officer().call(RegisterService.class, s -> s.saveInitiative(initiative)));
        assertThat(pair.column("SELECT id FROM award WHERE person_id = " + pair.other)).isEmpty();
        assertThat(pair.column("SELECT id FROM initiative WHERE person_id = " + pair.other)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void disciplineServiceAndPayAreWrittenForWhoRemains(MergeServiceTest.Pair pair) {
        pair.people("Quàng Văn Gộp").merge();
        DisciplineInput discipline = new DisciplineInput();
        discipline.setPersonId(pair.other);
        discipline.setForm(DisciplineForm.values()[0]);
        discipline.setDecidedOn(DAY);
        discipline.setReason("Vi phạm");
        refused(pair, () -> pair.officer().run(DisciplineService.class, s -> s.save(discipline)));
        PostingInput posting = new PostingInput();
        posting.setPersonId(pair.other);
        posting.setUnitId(pair.unit);
        posting.setValidFrom(DAY);
        posting.setReason("Điều động");
        refused(pair, () -> pair.officer().run(PostingService.class, s -> s.save(posting)));
        PayInput pay = new PayInput();
        pay.setPersonId(pair.other);
        pay.setValidFrom(DAY);
        pay.setRankCode("01.003");
        pay.setStep(1);
        refused(pair, () -> pair.officer().run(PayService.class, s -> s.save(pay)));
    }
}
