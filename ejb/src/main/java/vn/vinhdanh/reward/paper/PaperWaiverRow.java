package vn.vinhdanh.reward.paper;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Why a paper the law asks for is not needed in this dossier, and who said so. */
public record PaperWaiverRow(PaperKind kind, String reason, String by, LocalDateTime at) implements Serializable {
}
