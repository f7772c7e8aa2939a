package vn.vinhdanh.organisation.agency;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.document.Signatory;
import vn.vinhdanh.document.SigningCapacity;
import vn.vinhdanh.shared.StaleException;
import vn.vinhdanh.shared.VietnameseText;

/** The one row that holds what the agency's documents carry. It came with the migration and is never added or removed. */
@Entity
@Table(name = "agency_profile")
class AgencyProfile {

    /** Number of the only row. */
    static final long ONLY = 1;

    @Id
    private Long id;
    @Version
    private long version;
    @Column(name = "superior_body")
    private String superiorBody;
    @Column(name = "issuing_body")
    private String issuingBody;
    @Column(name = "place_name")
    private String placeName;
    private String symbol;
    @Column(name = "drafting_symbol")
    private String draftingSymbol;
    @Column(name = "province_authority")
    private String provinceAuthority;
    @Column(name = "council_name")
    private String councilName;
    @Column(name = "council_symbol")
    private String councilSymbol;
    private String fund;
    private String responsible;
    @Column(name = "function_decision")
    private String functionDecision;
    @Column(name = "head_position")
    private String headPosition;
    @Enumerated(EnumType.STRING)
    @Column(name = "signing_capacity")
    private SigningCapacity signingCapacity;
    @Column(name = "signing_position")
    private String signingPosition;
    @Column(name = "signatory_name")
    private String signatoryName;
    private String recipients;
    @Column(name = "shift_right_mm")
    private BigDecimal shiftRightMm;
    @Column(name = "shift_down_mm")
    private BigDecimal shiftDownMm;
    @Basic(fetch = FetchType.LAZY)
    private byte[] emblem;

    protected AgencyProfile() {
    }

    byte[] emblem() {
        return emblem;
    }

    void useEmblem(byte[] image) {
        emblem = image;
    }

    void requireVersion(long seen) {
        if (seen != version) {
            throw new StaleException(Set.of(ONLY), null, null);
        }
    }

    void describe(AgencyInput input) {
        superiorBody = VietnameseText.nfc(input.getSuperiorBody());
        issuingBody = VietnameseText.nfc(input.getIssuingBody());
        placeName = VietnameseText.nfc(input.getPlaceName());
        symbol = VietnameseText.nfc(input.getSymbol());
        draftingSymbol = VietnameseText.nfc(input.getDraftingSymbol());
        provinceAuthority = VietnameseText.nfc(input.getProvinceAuthority());
        councilName = VietnameseText.nfc(input.getCouncilName());
        councilSymbol = VietnameseText.nfc(input.getCouncilSymbol());
        fund = VietnameseText.nfc(input.getFund());
        responsible = VietnameseText.nfc(input.getResponsible());
        functionDecision = VietnameseText.nfc(input.getFunctionDecision());
        headPosition = VietnameseText.nfc(input.getHeadPosition());
        signingCapacity = input.getSigningCapacity();
        signingPosition = VietnameseText.nfc(input.getSigningPosition());
        signatoryName = VietnameseText.nfc(input.getSignatoryName());
        recipients = String.join("\n", lines(input.getRecipients()));
        shiftRightMm = input.getShiftRightMm();
        shiftDownMm = input.getShiftDownMm();
    }

    AgencyInput input() {
        AgencyInput input = new AgencyInput();
        input.setVersion(version);
        input.setSuperiorBody(superiorBody);
        input.setIssuingBody(issuingBody);
        input.setPlaceName(placeName);
        input.setSymbol(symbol);
        input.setDraftingSymbol(draftingSymbol);
        input.setProvinceAuthority(provinceAuthority);
        input.setCouncilName(councilName);
        input.setCouncilSymbol(councilSymbol);
        input.setFund(fund);
        input.setResponsible(responsible);
        input.setFunctionDecision(functionDecision);
        input.setHeadPosition(headPosition);
        input.setSigningCapacity(signingCapacity);
        input.setSigningPosition(signingPosition);
        input.setSignatoryName(signatoryName);
        input.setRecipients(recipients);
        input.setShiftRightMm(shiftRightMm);
        input.setShiftDownMm(shiftDownMm);
        return input;
    }

    AgencyRow row() {
        Signatory signatory = new Signatory(signingCapacity, headPosition, signingPosition, signatoryName);
        return new AgencyRow(superiorBody, issuingBody, placeName, symbol, draftingSymbol, provinceAuthority, councilName, councilSymbol,
            fund, responsible, functionDecision, headPosition, signatory, lines(recipients), shiftRightMm, shiftDownMm);
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\R")).map(VietnameseText::nfc).filter(line -> !line.isEmpty()).toList();
    }
}
