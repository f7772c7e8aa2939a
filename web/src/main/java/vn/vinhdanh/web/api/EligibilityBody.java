package vn.vinhdanh.web.api;

import java.util.Locale;
import vn.vinhdanh.regulation.RecipientKind;
import vn.vinhdanh.reward.eligibility.EligibilityQuery;
import vn.vinhdanh.reward.eligibility.EligibilityRow;
import vn.vinhdanh.reward.eligibility.GkReason;
import vn.vinhdanh.reward.eligibility.ReasonText;
import vn.vinhdanh.shared.RefusedException;

/** Reads questions about eligibility and writes verdicts. */
final class EligibilityBody {

    private EligibilityBody() {
    }

    static EligibilityQuery query(String award, String year, String acceptedOn, Long unit, RecipientKind recipient, GkReason reason) {
        Long number = Params.number("year", year);
        if (award == null || award.isBlank()) {
            throw new RefusedException("INVALID", "award");
        }
        if (number == null || number > Short.MAX_VALUE) {
            throw new RefusedException("INVALID", "year");
        }
        return new EligibilityQuery(award, number.intValue(), Params.date("acceptedOn", acceptedOn), recipient, unit, reason);
    }

    static JsonBody of(EligibilityRow row, Locale language) {
        JsonBody body = JsonBody.object();
        if (row.kind() == RecipientKind.PERSON) {
            body.put("personId", row.id()).put("personalId", row.personalId()).put("fullName", row.name());
        } else {
            body.put("unitId", row.id()).put("name", row.name());
        }
        return body.put("unit", JsonBody.object().put("id", row.unitId()).put("name", row.unitName())).put("verdict", row.verdict())
                .put("heldDecision", row.heldDecision())
                .put("reasons", row.explain(language).stream().map(EligibilityBody::of).toList());
    }

    private static JsonBody of(ReasonText reason) {
        return JsonBody.object().put("rule", reason.rule()).put("result", reason.result()).put("citation", reason.citation())
                .put("evidence", reason.evidence()).put("remedy", reason.remedy()).put("text", reason.text())
                .put("ruleVersion", reason.ruleVersion()).put("toBeConfirmed", reason.toBeConfirmed());
    }
}
