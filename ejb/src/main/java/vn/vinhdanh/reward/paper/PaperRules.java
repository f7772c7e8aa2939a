package vn.vinhdanh.reward.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vinhdanh.account.Role;
import vn.vinhdanh.regulation.Parameter;
import vn.vinhdanh.regulation.RuleBook;
import vn.vinhdanh.reward.dossier.DossierStatus;

/**
 * Which papers a dossier needs (Luật Điều 84, phụ lục NĐ 152/2025): dated rows of the rule book, one for the award where there is one,
 * else the row for all. For what the department decides itself the province says what belongs to the dossier (NĐ 152 Điều 6 khoản 2 điểm c),
 * so that an administrator can continue these rows.
 */
final class PaperRules {

    private static final Set<DossierStatus> UNITS_TURN = EnumSet.of(DossierStatus.DRAFT, DossierStatus.RETURNED);
    private static final Set<DossierStatus> BEFORE_APPROVAL = EnumSet.of(DossierStatus.DRAFT, DossierStatus.RETURNED, DossierStatus.SUBMITTED,
            DossierStatus.APPRAISED, DossierStatus.IN_COUNCIL, DossierStatus.VOTED);

    private PaperRules() {
    }

    /** The register, paper by paper, under the rules of the day. */
    static List<PaperLine> lines(RuleBook book, LocalDate day, PaperFacts facts) {
        return Stream.of(PaperKind.values()).map(kind -> line(kind, rule(book, day, kind, facts.award()), facts)).toList();
    }

    /** Until the director's approval papers come and go: the unit's while the dossier is with it, later those of the standing body. */
    static boolean mayChange(DossierStatus status, Set<Role> roles) {
        boolean unit = roles.contains(Role.UNIT_CLERK) || roles.contains(Role.UNIT_HEAD);
        boolean standing = roles.contains(Role.APPRAISER) || roles.contains(Role.COUNCIL_SECRETARY);
        return unit && UNITS_TURN.contains(status) || standing && BEFORE_APPROVAL.contains(status);
    }

    private static PaperLine line(PaperKind kind, Optional<Parameter> rule, PaperFacts facts) {
        List<PaperRow> files = facts.files().getOrDefault(kind, List.of());
        boolean required = rule.map(r -> asks(r.text(), facts)).orElse(false);
        PaperWaiverRow waiver = facts.waivers().get(kind);
        return PaperLine.of(kind, state(kind, required, files, waiver, facts), required, rule.orElse(null), facts.made().get(kind), files, waiver);
    }

    private static PaperState state(PaperKind kind, boolean required, List<PaperRow> files, PaperWaiverRow waiver, PaperFacts facts) {
        if (!files.isEmpty()) {
            return PaperState.PRESENT;
        }
        if (kind.madeHere() && facts.made().containsKey(kind)) {
            return PaperState.MADE;
        }
        if (!required) {
            return PaperState.OPTIONAL;
        }
        if (waiver != null) {
            return PaperState.WAIVED;
        }
        return kind.madeHere() ? PaperState.LATER : PaperState.MISSING;
    }

    private static boolean asks(String word, PaperFacts facts) {
        return switch (word) {
            case "REQUIRED" -> true;
            case "TITLES" -> facts.title();
            case "SUDDEN" -> facts.sudden();
            default -> false;
        };
    }

    private static Optional<Parameter> rule(RuleBook book, LocalDate day, PaperKind kind, String award) {
        return book.parameter("DOSSIER." + kind + "." + award + ".PAPER", day).or(() -> book.parameter("DOSSIER." + kind + ".PAPER", day));
    }
}
