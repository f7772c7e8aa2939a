package vn.vinhdanh.web.api;

import java.util.Map;
import vn.vinhdanh.personnel.past.PastRow;
import vn.vinhdanh.personnel.past.PersonAsAt;
import vn.vinhdanh.personnel.pay.PayRow;
import vn.vinhdanh.personnel.posting.PostingRow;

/** People as at a day: unit, position and pay by their dated rows, the record from its history. */
final class PersonAsAtBody {

    private PersonAsAtBody() {
    }

    static JsonBody of(PastRow p) {
        return JsonBody.object().put("id", p.id()).put("fullName", p.fullName()).put("birthDate", p.birthDate()).put("birthYear", p.birthYear())
                .put("unit", PersonsResource.unit(null, p.unitName())).put("position", p.position()).put("rankCode", p.rankCode())
                .put("payStep", p.step()).put("payCoefficient", p.coefficient());
    }

    static JsonBody of(long id, PersonAsAt p) {
        Map<String, String> record = p.fields();
        PostingRow posting = p.posting();
        PayRow pay = p.pay();
        String year = record.get("birthYear");
        return JsonBody.object().put("id", id).put("asAt", p.day()).put("personalId", record.get("personalId")).put("fullName", record.get("fullName"))
                .put("birthDate", record.get("birthDate")).put("birthYear", year == null ? null : Integer.valueOf(year)).put("sex", record.get("sex"))
                .put("type", record.get("type")).put("unit", posting == null ? null : PersonsResource.unit(posting.unitId(), posting.unitName()))
                .put("position", posting == null ? null : posting.position()).put("leader", Boolean.valueOf(record.get("leader")))
                .put("rankCode", pay == null ? null : pay.rankCode()).put("payStep", pay == null ? null : pay.step())
                .put("payCoefficient", pay == null ? null : pay.coefficient()).put("joinedOn", record.get("joinedOn"))
                .put("partyJoinedOn", record.get("partyJoinedOn")).put("ethnicGroup", record.get("ethnicGroup")).put("email", record.get("email"))
                .put("status", record.get("status"));
    }
}
