package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | không
        1 | một
        5 | năm
        10 | mười
        11 | mười một
        14 | mười bốn
        15 | mười lăm
        20 | hai mươi
        21 | hai mươi mốt
        24 | hai mươi tư
        25 | hai mươi lăm
        91 | chín mươi mốt
        100 | một trăm
        101 | một trăm linh một
        104 | một trăm linh bốn
        105 | một trăm linh năm
        110 | một trăm mười
        111 | một trăm mười một
        115 | một trăm mười lăm
        121 | một trăm hai mươi mốt
        555 | năm trăm năm mươi lăm
        1000 | một nghìn
        1001 | một nghìn không trăm linh một
        1010 | một nghìn không trăm mười
        1015 | một nghìn không trăm mười lăm
        1105 | một nghìn một trăm linh năm
        5014 | năm nghìn không trăm mười bốn
        10000 | mười nghìn
        21021 | hai mươi mốt nghìn không trăm hai mươi mốt
        710000 | bảy trăm mười nghìn
        1000000 | một triệu
        1000005 | một triệu không trăm linh năm
        1060000 | một triệu không trăm sáu mươi nghìn
        1410000 | một triệu bốn trăm mười nghìn
        32760000 | ba mươi hai triệu bảy trăm sáu mươi nghìn
        100000000 | một trăm triệu
        1000000000 | một tỷ
        1000000001 | một tỷ không trăm linh một
        10005000000 | mười tỷ không trăm linh năm triệu
        1000000000000 | một nghìn tỷ
        1001000000000 | một nghìn không trăm linh một tỷ
        1000000000000000 | một triệu tỷ
        1000000000000000000 | một tỷ tỷ
        -540000 | âm năm trăm bốn mươi nghìn
        """)
    void readsNumbers(long number, String words) {
        assertThat(AmountInWords.number(number)).isEqualTo(words);
    }

    @Test
    void readsMoneyWithACapitalLetter() {
        assertThat(AmountInWords.dong(14_880_000)).isEqualTo("Mười bốn triệu tám trăm tám mươi nghìn đồng");
        assertThat(AmountInWords.dong(0)).isEqualTo("Không đồng");
        assertThat(AmountInWords.dong(Long.MIN_VALUE)).startsWith("Âm chín tỷ hai trăm hai mươi ba triệu");
    }

    @Test
    void everyNumberReadsDifferently() {
        assertThat(java.util.stream.LongStream.range(0, 200_000).mapToObj(AmountInWords::number).distinct().count()).isEqualTo(200_000);
    }
}
