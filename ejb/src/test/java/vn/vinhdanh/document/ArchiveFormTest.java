package vn.vinhdanh.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** One document of each kind is a flawless PDF/A-2b file. */
class ArchiveFormTest {

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() {
        List<CertificateLine> one = List.of(Samples.recipient(1, "Lò Văn Ưởng & <con>"));
        return Stream.of(Arguments.of("decision", Documents.decision(Samples.decision(Samples.lines()))),
            Arguments.of("submission", Documents.submission(Samples.submission())),
            Arguments.of("minutes", Documents.minutes(Samples.minutes())),
            Arguments.of("curriculum vitae", Documents.cv(CvSample.full())),
            Arguments.of("certificate", Documents.certificates(Samples.title(one, Samples.emblem()), CertificatePrint.wholePage())),
            Arguments.of("on stock", Documents.certificates(Samples.praise(one, null), CertificatePrint.onStock(1, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isAnArchiveFile(String name, byte[] file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_B);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, 10, false, true, false)) {
            List<String> flaws = validator.validate(parser).getTestAssertions().stream()
                .filter(a -> a.getStatus() == TestAssertion.Status.FAILED).map(a -> a.getRuleId().getClause() + " " + a.getMessage()).toList();
            assertThat(flaws).isEmpty();
        }
    }
}
