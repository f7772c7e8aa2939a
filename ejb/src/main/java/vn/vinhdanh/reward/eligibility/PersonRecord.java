package vn.vinhdanh.reward.eligibility;

/** Who is judged, with the facts about them. */
record PersonRecord(long id, String personalId, String fullName, String sortKey, long unitId, String unitName, String position, Facts facts) {
}
