package vn.vinhdanh.reward.paper;

import java.io.Serializable;

/** A file of the dossier as it was handed in. */
public record PaperFile(String fileName, PaperFormat format, byte[] content) implements Serializable {
}
