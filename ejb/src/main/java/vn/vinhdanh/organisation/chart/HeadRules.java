package vn.vinhdanh.organisation.chart;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.organisation.staffing.HeadCandidate;
import vn.vinhdanh.shared.VietnameseText;

/** Who heads a unit: the one named; otherwise who leads it by position, a head before a deputy (trưởng trước phó). */
final class HeadRules {

    private static final List<String> HEADS = List.of("giam doc", "chu tich", "bi thu", "chanh", "truong", "phu trach", "quyen", "tong bien tap",
            "hieu truong");
    private static final String DEPUTY = "pho ";

    private HeadRules() {
    }

    /** The head of each unit. */
    static Map<Long, HeadCandidate> heads(List<HeadCandidate> candidates) {
        Map<Long, HeadCandidate> heads = new HashMap<>();
        candidates.stream().sorted(Comparator.comparingInt(HeadRules::place)).forEach(c -> heads.putIfAbsent(c.unitId(), c));
        return heads;
    }

    private static int place(HeadCandidate candidate) {
        if (candidate.named()) {
            return 0;
        }
        String position = candidate.position() == null ? "" : VietnameseText.search(candidate.position());
        if (position.startsWith(DEPUTY)) {
            return 3;
        }
        return HEADS.stream().anyMatch(position::startsWith) ? 1 : 2;
    }
}
