package vn.vinhdanh.reward.dossier;

import java.util.List;
import vn.vinhdanh.reward.eligibility.Verdict;

/** The verdict about one candidate with its reasons, rule by rule. */
record Judgement(Verdict verdict, List<KeptReason> reasons) {
}
