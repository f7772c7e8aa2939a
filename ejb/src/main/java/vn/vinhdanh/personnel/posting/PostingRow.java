package vn.vinhdanh.personnel.posting;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One period of service as the person page shows it.
 *
 * @param startKnown false when nobody said since when: the day is then only the first one known
 */
public record PostingRow(Long id, long version, Long unitId, String unitName, String position, LocalDate validFrom, boolean startKnown,
        LocalDate validTo, String reason) implements Serializable {

    static PostingRow of(Posting p) {
        return new PostingRow(p.getId(), p.getVersion(), p.getUnitId(), p.getUnitName(), p.getPosition(), p.getValidFrom(), p.isStartKnown(),
                p.getValidTo(), p.getReason());
    }

    /** The same as a form, to be corrected; the reason of the correction is asked anew. */
    public PostingInput input(long personId) {
        PostingInput input = new PostingInput();
        input.setId(id);
        input.setVersion(version);
        input.setPersonId(personId);
        input.setUnitId(unitId);
        input.setPosition(position);
        input.setValidFrom(startKnown ? validFrom : null);
        input.setValidTo(validTo);
        return input;
    }

    /** The same ended on a day; of one whose beginning nobody knows, the beginning stays unknown. */
    public PostingInput ended(long personId, LocalDate lastDay) {
        PostingInput input = input(personId);
        input.setValidFrom(!startKnown && validFrom.isAfter(lastDay) ? lastDay : validFrom);
        input.setStartUnknown(!startKnown);
        input.setValidTo(lastDay);
        return input;
    }
}
