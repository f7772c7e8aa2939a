package vn.vinhdanh.classification.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.classification.QuotaMeter;

/**
 * What the director sees before deciding.
 *
 * @param meters     the cap in both readings for every agency, each followed by its groups
 * @param excellent  everybody rated EXCELLENT on a confirmed sheet, highest score first
 * @param agencyNames names of the agencies the cap is counted in
 */
public record DecisionView(long campaignId, long version, List<SheetRow> sheets, List<QuotaMeter> meters, List<ExcellentRow> excellent,
                           List<QuotaExceptionRow> exceptions, Map<Long, String> agencyNames) implements Serializable {

    /** Every sheet of the agency is confirmed, or decided already. */
    public boolean isReady(long agencyId) {
        return sheets.stream().filter(s -> s.agencyId() == agencyId)
                .allMatch(s -> s.status() == SheetStatus.CONFIRMED || s.status() == SheetStatus.DECIDED);
    }

    /** Units the decision would cover whose own level the director has not set yet. */
    public List<SheetRow> withoutUnitLevel() {
        return sheets.stream().filter(s -> s.status() == SheetStatus.CONFIRMED && s.unitLevel() == null && isReady(s.agencyId())).toList();
    }

    /** Agencies and groups in which there is something to weigh against the cap. */
    public List<QuotaMeter> weighed() {
        return meters.stream().filter(m -> !m.isIdle()).toList();
    }

    /** The others: nobody is EXCELLENT there, and nobody could be or nobody has a level yet. */
    public List<QuotaMeter> idle() {
        return meters.stream().filter(QuotaMeter::isIdle).toList();
    }

    /** Something is confirmed, every agency that has it is complete, and nothing exceeds the cap without an exception. */
    public boolean isDecidable() {
        return sheets.stream().anyMatch(s -> s.status() == SheetStatus.CONFIRMED && isReady(s.agencyId()))
                && meters.stream().noneMatch(m -> isReady(m.group().agencyId()) && m.isBlocking());
    }
}
