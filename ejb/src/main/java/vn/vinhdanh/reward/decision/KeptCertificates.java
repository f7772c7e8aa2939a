package vn.vinhdanh.reward.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhdanh.document.CertificatePrint;

/** Reads what is archived of the certificates of a decision, together in one file or one by one. */
@Dependent
class KeptCertificates {

    private static final String OF = " f WHERE f.decisionId = :decision";
    private static final String ROW = "f.preprinted, f.dxMm, f.dyMm, f.certificates, f.sha256, f.archivedBy, f.archivedAt) FROM ";
    private static final String PRINTED = OF + " AND f.preprinted = :stock";
    private static final String SHIFTED = PRINTED + " AND f.dxMm = :dx AND f.dyMm = :dy";

    @PersistenceContext
    private EntityManager em;

    List<CertificateRow> rows(long decision) {
        return Stream.concat(
                rows("SELECT NEW vn.vinhdanh.reward.decision.CertificateRow(FALSE, " + ROW + "CertificateFile" + OF + " ORDER BY f.preprinted", decision),
                rows("SELECT NEW vn.vinhdanh.reward.decision.CertificateRow(TRUE, " + ROW + "CertificateArchive" + OF + " ORDER BY f.preprinted", decision))
                .toList();
    }

    boolean hasFile(long decision, boolean stock) {
        return has("SELECT COUNT(f) FROM CertificateFile" + PRINTED, decision, stock);
    }

    boolean hasArchive(long decision, boolean stock) {
        return has("SELECT COUNT(f) FROM CertificateArchive" + PRINTED, decision, stock);
    }

    Optional<byte[]> file(long decision, CertificatePrint print) {
        return bytes("SELECT f.pdf FROM CertificateFile" + SHIFTED, decision, print);
    }

    Optional<byte[]> archive(long decision, CertificatePrint print) {
        return bytes("SELECT f.zip FROM CertificateArchive" + SHIFTED, decision, print);
    }

    private Stream<CertificateRow> rows(String query, long decision) {
        return em.createQuery(query, CertificateRow.class).setParameter("decision", decision).getResultStream();
    }

    private boolean has(String query, long decision, boolean stock) {
        return bound(em.createQuery(query, Long.class), decision, stock).getSingleResult() > 0;
    }

    private Optional<byte[]> bytes(String query, long decision, CertificatePrint print) {
        return bound(em.createQuery(query, byte[].class), decision, print.preprinted()).setParameter("dx", Shifts.tenth(print.dxMm()))
                .setParameter("dy", Shifts.tenth(print.dyMm())).getResultStream().findFirst();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, long decision, boolean stock) {
        return query.setParameter("decision", decision).setParameter("stock", stock);
    }
}
