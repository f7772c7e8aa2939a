package vn.vinhdanh.web.quality;

import org.omnifaces.util.Faces;
import vn.vinhdanh.personnel.quality.FindingRow;
import vn.vinhdanh.personnel.quality.QualityGroup;

/** Where a finding is put right by hand: the part of the file, the form, or the two records side by side. */
final class MendingPlace {

    private MendingPlace() {
    }

    static String of(FindingRow row) {
        String base = Faces.getRequestContextPath();
        if (row.kind().group() == QualityGroup.DUPLICATE) {
            return base + "/quality/merge.xhtml?keep=" + row.otherId() + "&other=" + row.personId();
        }
        String person = base + "/personnel/person.xhtml?id=" + row.personId();
        return switch (row.kind()) {
            case POSITION_MISSING, POSTING_MISSING, POSTING_OVERLAP, POSTING_BEFORE_BIRTH, LEFT_BUT_SERVING, UNIT_ENDED, TWO_HEADS -> person + "&tab=postings";
            case RANK_MISSING, STEP_MISSING, RANK_UNKNOWN, STEP_BEYOND, COEFFICIENT -> person + "&tab=pay";
            case DISCIPLINED_EXCELLENT -> person + "&tab=ratings";
            case ID_BIRTH_PLACE, AGENCY_BEFORE_JOINED, APPOINTED_BEFORE_JOINED, REAPPOINTED_FIRST, PARTY_PROBATION, JOB_GROUP_LEADER -> person + "&tab=record";
            default -> base + "/personnel/personEdit.xhtml?id=" + row.personId();
        };
    }
}
