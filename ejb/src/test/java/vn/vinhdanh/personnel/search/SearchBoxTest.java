package vn.vinhdanh.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.shared.Texts;
import vn.vinhdanh.shared.search.SearchHit;
import vn.vinhdanh.shared.search.SearchService;
import vn.vinhdanh.testing.Db;
import vn.vinhdanh.testing.Department;

/** What the search box finds, and what it does not tell. */
class SearchBoxTest extends Department {

    private long office;
    private long archive;

    private void prepare(Db db) {
        department(db);
        office = data.unit("Văn phòng", root);
        archive = data.unit("Trung tâm Lưu trữ Hòa Bình", root);
        data.account("giamdoc", Role.DIRECTOR, root);
        data.account("clerk", Role.UNIT_CLERK, office);
        data.account("quantri", Role.ADMIN, root);
    }

    private List<SearchHit> find(String username, Role role, String typed) {
        return harness.as(username, role).call(SearchService.class, s -> s.find(typed, null, 8, Texts.VIETNAMESE));
    }

    private List<String> found(String typed) {
        return find("hoso", Role.REGISTRY_OFFICER, typed).stream().map(SearchHit::title).toList();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void typedMarksRankThatSpellingFirst(Db db) {
        prepare(db);
        data.person("Dương Văn An", office);
        data.person("Đường Thị Ba", office);
        data.person("Trần Thùy Dương", office);

        assertThat(found("duong")).containsExactlyInAnyOrder("Dương Văn An", "Đường Thị Ba", "Trần Thùy Dương");
        assertThat(found("đường").get(0)).isEqualTo("Đường Thị Ba");
        assertThat(found("Dương").subList(0, 2)).containsExactlyInAnyOrder("Dương Văn An", "Trần Thùy Dương");
        assertThat(found("thuỳ dương")).containsExactly("Trần Thùy Dương");
        assertThat(find("hoso", Role.REGISTRY_OFFICER, "đường")).extracting(SearchHit::exact).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void bothWaysOfWritingAToneAreOneWord(Db db) {
        prepare(db);
        data.person("Lê Hòa", office);
        data.person("Lê Hoà", office);
        data.person("Lê Hoa", office);

        assertThat(found("hòa").subList(0, 2)).containsExactlyInAnyOrder("Lê Hòa", "Lê Hoà");
        assertThat(found("lê hoà").subList(0, 2)).containsExactlyInAnyOrder("Lê Hòa", "Lê Hoà");
        assertThat(found("hòa bình")).containsExactly("Trung tâm Lưu trữ Hòa Bình");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void wordsInAnyOrderAndPartsOfWordsAreFound(Db db) {
        prepare(db);
        data.person("Nguyễn Văn Hùng", office);
        data.person("Hùng Thị Lan", office);

        assertThat(found("hung nguyen")).containsExactly("Nguyễn Văn Hùng");
        assertThat(found("guye")).containsExactly("Nguyễn Văn Hùng");
        assertThat(found("hung")).containsExactly("Nguyễn Văn Hùng", "Hùng Thị Lan");
        assertThat(found("luu tru")).containsExactly("Trung tâm Lưu trữ Hòa Bình");
        assertThat(found("%%%")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aWholeWordComesBeforeOneThatWasOnlyBegunAndTheGivenNameBeforeOthers(Db db) {
        prepare(db);
        for (String name : List.of("Hoàng Văn An", "Hoàng Thị Bình", "Hoàng Anh", "Lê Thị Hoài", "Nguyễn Hoa Lan", "Lý Xuân Hòa", "Hồ Thu Hoa", "Lê Thị Hoa")) {
            data.person(name, office);
        }
        String bureau = "Trung tâm Lưu trữ Hòa Bình";

        assertThat(found("hoa").subList(0, 4)).containsExactly("Hồ Thu Hoa", "Lê Thị Hoa", "Lý Xuân Hòa", "Nguyễn Hoa Lan");
        assertThat(found("hoa")).hasSize(9).endsWith(bureau);
        assertThat(found("Hòa").subList(0, 4)).containsExactly("Lý Xuân Hòa", "Hồ Thu Hoa", "Lê Thị Hoa", "Nguyễn Hoa Lan");
        assertThat(found("Hoá").subList(0, 3)).containsExactly("Hồ Thu Hoa", "Lê Thị Hoa", "Lý Xuân Hòa");
        assertThat(found("le hoa")).containsExactly("Lê Thị Hoa", "Lê Thị Hoài");
        data.person("Lê Hoàng Yến", office);
        assertThat(found("le hoa")).containsExactly("Lê Thị Hoa", "Lê Hoàng Yến", "Lê Thị Hoài");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aSpellingInTheMiddleOfTheNameComesBeforeOtherSpellings(Db db) {
        prepare(db);
        data.person("Lê Thúy An", office);
        data.person("Lê Thùy Bình", office);
        data.person("Lê Văn Thủy", office);

        assertThat(found("thuỳ")).startsWith("Lê Thùy Bình");
        assertThat(found("thùy")).startsWith("Lê Thùy Bình", "Lê Văn Thủy");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void theLastDigitsOfAnIdFindAfterTheFirstOnes(Db db) {
        prepare(db);
        db.execute("UPDATE person SET personal_id = '001085100428' WHERE id = " + data.person("Trần Bình", archive));
        db.execute("UPDATE person SET personal_id = '100428000001' WHERE id = " + data.person("Lê An", office));

        assertThat(found("100428")).containsExactly("Lê An", "Trần Bình");
        assertThat(found("0428")).containsExactly("Trần Bình");
        assertThat(found("428")).isEmpty();
        assertThat(find("giamdoc", Role.DIRECTOR, "100428")).isEmpty();
        assertThat(find("clerk", Role.UNIT_CLERK, "100428")).extracting(SearchHit::title).containsExactly("Lê An");
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void nothingOutsideTheScopeIsFoundAndNoMaskedNumberCanBeGuessed(Db db) {
        prepare(db);
        long id = data.person("Trần Bình", archive);
        String number = "999" + id;

        assertThat(found(number)).containsExactly("Trần Bình");
        assertThat(found("999")).containsExactly("Trần Bình");
        assertThat(find("giamdoc", Role.DIRECTOR, "99990")).isEmpty();
        assertThat(find("giamdoc", Role.DIRECTOR, number)).extracting(SearchHit::title).containsExactly("Trần Bình");
        assertThat(find("clerk", Role.UNIT_CLERK, "tran binh")).isEmpty();
        assertThat(find("clerk", Role.UNIT_CLERK, number)).isEmpty();
        assertThat(find("clerk", Role.UNIT_CLERK, "luu tru")).isEmpty();
        assertThat(find("quantri", Role.ADMIN, "tran")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.vinhdanh.testing.Db#both")
    void aSearchTakesFewStatementsHoweverManyAreFound(Db db) {
        prepare(db);
        for (int i = 0; i < 30; i++) {
            data.person("Nguyễn Văn Bình", office);
        }
        harness.resetStatements();
        assertThat(find("hoso", Role.REGISTRY_OFFICER, "nguyen")).hasSize(8);

        // rights, how to plan, beginning of the name, units, decisions; rights are read once per room
        assertThat(harness.statements()).isLessThanOrEqualTo(7);
    }
}
