package vn.vinhdanh.reward.eligibility;

import java.io.Serializable;
import vn.vinhdanh.reward.AwardNames;
import vn.vinhdanh.shared.Texts;

/**
 * An award in a piece of evidence: shown by its name, whatever its code in the catalogue is. Awards of the province go by the name of
 * their class, "cấp tỉnh", which is right in a city under the central government too.
 */
record AwardWord(String code) implements Serializable {

    String in(Texts texts) {
        return AwardNames.ofClass(code, texts);
    }
}
