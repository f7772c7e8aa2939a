package vn.vinhdanh.reward.eligibility;

/** Which unit is judged, with the facts about it. */
record CollectiveRecord(long id, String code, String name, String path, CollectiveFacts facts, String heldDecision) {
}
