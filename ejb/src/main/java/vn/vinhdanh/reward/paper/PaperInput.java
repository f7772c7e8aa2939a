package vn.vinhdanh.reward.paper;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.vinhdanh.reward.dossier.DossierStepInput;

/** A file somebody hands in. */
public class PaperInput extends DossierStepInput {

    /** Largest file a dossier takes. */
    public static final int MOST_MB = 10;
    public static final int MOST_BYTES = MOST_MB * 1024 * 1024;
    private static final long serialVersionUID = 1L;

    @NotNull
    private PaperKind kind;
    @NotNull
    @Size(max = 300)
    private String fileName;
    @NotNull
    private byte[] content;

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public String getFileName() {
        return fileName;
    }

    public void setFileName(String fileName) {
        this.fileName = fileName;
    }

    public byte[] getContent() {
        return content;
    }

    public void setContent(byte[] content) {
        this.content = content;
    }
}
