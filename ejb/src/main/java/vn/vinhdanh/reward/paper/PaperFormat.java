package vn.vinhdanh.reward.paper;

/** Kinds of files a dossier takes. */
public enum PaperFormat {
    PDF("application/pdf", "pdf"), DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JPEG("image/jpeg", "jpg"), PNG("image/png", "png");

    private final String mediaType;
    private final String ending;

    PaperFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Media type under which the file is given out. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of the name of the file. */
    public String ending() {
        return ending;
    }
}
