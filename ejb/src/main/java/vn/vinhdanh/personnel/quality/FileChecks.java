package vn.vinhdanh.personnel.quality;

import static vn.vinhdanh.personnel.quality.QualityCheck.NOTHING;
import static vn.vinhdanh.personnel.quality.QualityCheck.NO_ROW;

import java.util.List;

/** Days and marks of the person file that do not fit each other: one query each. */
final class FileChecks {

    private static final String FILE = "JOIN person_record r ON r.person_id = p.id WHERE {whom} AND ";

    /** All of them. */
    static final List<QualityCheck> ALL = List.of(
            check(QualityKind.AGENCY_BEFORE_JOINED, List.of("r.agency_joined_on", "p.joined_on"), "r.agency_joined_on < p.joined_on"),
            check(QualityKind.APPOINTED_BEFORE_JOINED, List.of("r.appointed_on", "p.joined_on"), "r.appointed_on < p.joined_on"),
            check(QualityKind.REAPPOINTED_FIRST, List.of("r.reappointed_on", "r.appointed_on"), "r.reappointed_on < r.appointed_on"),
            check(QualityKind.PARTY_PROBATION, List.of("r.party_official_on", "p.party_joined_on"),
                    "r.party_official_on < p.party_joined_on + INTERVAL '12' MONTH"),
            QualityCheck.of(QualityKind.JOB_GROUP_LEADER, QualityCheck.NO_ROW, QualityCheck.NO_ROW, List.of("NULLIF(r.job_group, 'LEADERSHIP')"),
                    "CASE WHEN r.job_group = 'LEADERSHIP' THEN 'LEADER' END", FILE + "p.status = 'ACTIVE'"
                    + " AND (r.job_group = 'LEADERSHIP' AND p.leader = FALSE OR r.job_group <> 'LEADERSHIP' AND p.leader = TRUE)"));

    private FileChecks() {
    }

    private static QualityCheck check(QualityKind kind, List<String> values, String condition) {
        return QualityCheck.of(kind, NO_ROW, NO_ROW, values, NOTHING, FILE + condition);
    }
}
