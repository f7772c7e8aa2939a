package vn.vinhdanh.personnel.quality;

import java.io.Serializable;
import java.util.List;

/** How many were mended, and who was left out because the data were changed meanwhile. */
public record BulkCured(int cured, List<String> skipped) implements Serializable {
}
