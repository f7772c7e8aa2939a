package vn.vinhdanh.personnel.quality;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vinhdanh.shared.Sql;

/** Reads the rows a finding rests on: the record, periods of service, the pay table of the rank, what upper rooms know. */
@Dependent
class ProofReader {

    private static final List<String> FIELDS = List.of("personalId", "fullName", "sex", "birthDate", "birthYear", "type", "unit", "position", "rankCode",
            "payStep", "payCoefficient", "joinedOn", "partyJoinedOn", "status");
    private static final String FACTS = """
            SELECT p.personal_id, p.full_name, p.sex, CAST(p.birth_date AS varchar), CAST(p.birth_year AS varchar), p.person_type, u.name, p.position,
                p.rank_code, CAST(p.pay_step AS varchar), CAST(p.pay_coefficient AS varchar), CAST(p.joined_on AS varchar),
                CAST(p.party_joined_on AS varchar), p.status
            FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id = ?
            """;
    private static final Set<QualityKind> BY_POSTINGS = EnumSet.of(QualityKind.POSTING_OVERLAP, QualityKind.POSTING_BEFORE_BIRTH,
            QualityKind.LEFT_BUT_SERVING, QualityKind.UNIT_ENDED, QualityKind.DUPLICATE_NAME, QualityKind.DUPLICATE_ID);
    private static final String POSTINGS = "SELECT unit_name, valid_from, valid_to, position, start_known FROM posting WHERE person_id = ? OR person_id = ?"
            + " ORDER BY valid_from, id LIMIT 40";
    private static final Set<QualityKind> BY_TABLE = EnumSet.of(QualityKind.STEP_BEYOND, QualityKind.COEFFICIENT);
    private static final String TABLE = "SELECT r.code || ' ' || r.name, r.valid_from, r.valid_to, CAST(r.first_coefficient AS varchar) || ' – '"
            + " || CAST(r.last_coefficient AS varchar) || ', ' || CAST(r.steps AS varchar) || ' × ' || CAST(r.increment AS varchar) || '; ' || r.legal_basis"
            + " FROM pay_rank r JOIN person p ON p.rank_code = r.code WHERE p.id = ? ORDER BY r.valid_from";
    private static final String HEADS = "SELECT u.name, h.valid_from, h.valid_to, h.legal_basis FROM unit_head h JOIN unit u ON u.id = h.unit_id"
            + " WHERE h.unit_id = ? ORDER BY h.valid_from";

    @PersistenceContext
    private EntityManager em;
    @Inject
    @Any
    private Instance<QualitySource> sources;

    FindingView view(FindingRow row) {
        return new FindingView(row, facts(row), proofs(row));
    }

    private List<FactLine> facts(FindingRow row) {
        List<List<String>> people = new ArrayList<>(read(ProofReader::texts, FACTS, row.personId()));
        if (row.otherId() != null) {
            people.addAll(read(ProofReader::texts, FACTS, row.otherId()));
        }
        return IntStream.range(0, FIELDS.size()).mapToObj(i -> new FactLine(FIELDS.get(i), people.stream().map(v -> v.get(i)).collect(
                Collectors.toCollection(ArrayList::new)))).filter(line -> !line.isEmpty()).toList();
    }

    private List<Proof> proofs(FindingRow row) {
        List<Proof> proofs = new ArrayList<>();
        if (BY_POSTINGS.contains(row.kind())) {
            proofs.addAll(read(ProofReader::service, POSTINGS, row.personId(), row.otherId() == null ? -1L : row.otherId()));
        } else if (BY_TABLE.contains(row.kind())) {
            proofs.addAll(read(r -> proof("rank", r), TABLE, row.personId()));
        } else if (row.kind() == QualityKind.TWO_HEADS) {
            proofs.addAll(read(r -> proof("head", r), HEADS, row.refId()));
        }
        sources.forEach(source -> proofs.addAll(source.proof(row.kind(), row.personId(), row.refId())));
        return proofs;
    }

    private static Proof proof(String what, ResultSet r) throws SQLException {
        return new Proof("quality.proof." + what, r.getString(1), Sql.date(r, 2), Sql.date(r, 3), r.getString(4));
    }

    /** A period of service; the technical first day of one whose beginning nobody knows is shown to nobody. */
    private static Proof service(ResultSet r) throws SQLException {
        boolean begun = r.getBoolean(5);
        return new Proof("quality.proof.posting", r.getString(1), begun ? Sql.date(r, 2) : null, Sql.date(r, 3), r.getString(4), begun);
    }

    private static List<String> texts(ResultSet r) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (int i = 1; i <= FIELDS.size(); i++) {
            texts.add(r.getString(i));
        }
        return texts;
    }

    private <T> List<T> read(Sql.Reader<T> reader, String sql, Object... params) {
        return Sql.list(em, reader, sql, params);
    }
}
