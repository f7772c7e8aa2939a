package vn.vinhdanh.personnel.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The closed list of peoples: spellings that mean one of them, and words that mean none. */
class EthnicGroupsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Kinh", "KINH", "Mông", "H'Mông", "H’mông", "Ê đê", "Ê-đê", "M'nông", "Bru - Vân Kiều", "Gié Triêng", "Tà Ôi", "Tày", "X'tiêng"})
    void oneOfThePeoples(String text) {
        assertThat(EthnicGroups.isOne(text)).isTrue();
        assertThat(EthnicGroups.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thái đen", "Dao (Dao Tiền)", "Nùng Phàn Slình", "Sán Chay (Cao Lan)", "Mông/Kinh"})
    void aBranchOfOne(String text) {
        assertThat(EthnicGroups.isOne(text)).isFalse();
        assertThat(EthnicGroups.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mơng", "Mong", "Tay", "1", "Phòng", "Kin", "Mụng"})
    void none(String text) {
        assertThat(EthnicGroups.isOne(text)).isFalse();
        assertThat(EthnicGroups.begins(text)).isFalse();
    }
}
