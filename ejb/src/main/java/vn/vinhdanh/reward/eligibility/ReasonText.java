package vn.vinhdanh.reward.eligibility;

import java.util.List;

/**
 * One rule of a verdict in words.
 *
 * @param rule          stable code of the rule
 * @param result        its outcome
 * @param title         short name of the rule
 * @param text          the rule in plain words
 * @param citation      instrument, article, clause; null when none is in force
 * @param evidence      the rows that prove it
 * @param remedy        what is missing; null when it passed
 * @param ruleVersion   from when to when this version applies
 * @param toBeConfirmed the law behind it still has to be confirmed
 */
public record ReasonText(String rule, ReasonResult result, String title, String text, String citation, List<String> evidence,
                         String remedy, String ruleVersion, boolean toBeConfirmed) {
}
