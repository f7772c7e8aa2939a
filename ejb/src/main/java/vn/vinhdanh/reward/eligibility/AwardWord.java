package vn.vinhdanh.reward.eligibility;

import java.io.Serializable;
import vn.vinhdanh.shared.Texts;

/** An award in a piece of evidence: shown by its name, whatever its code in the catalogue is. */
record AwardWord(String code) implements Serializable {

    String in(Texts texts) {
        String local = "reward.level." + code + ".PROVINCE";
        String name = texts.has(local) ? local : "enum.AwardCode." + code;
        return texts.has(name) ? texts.get(name) : code;
    }
}
