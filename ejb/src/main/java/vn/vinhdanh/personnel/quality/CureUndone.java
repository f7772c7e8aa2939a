package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.util.List;

/** In how many records a cure was taken back, and whose were changed since and stay as they are. */
public record CureUndone(int restored, List<String> kept) implements Serializable {
}
