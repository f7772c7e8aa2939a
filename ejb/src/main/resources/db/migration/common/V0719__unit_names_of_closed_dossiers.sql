-- What the proposing unit was called when the dossier was decided, rejected or submitted upwards; empty while it is open.
ALTER TABLE dossier ADD COLUMN unit_name varchar(250);

-- Dossiers closed before: the name of the day of the document, or of the approval.
UPDATE dossier SET unit_name = (SELECT COALESCE((SELECT f.name FROM unit_former_name f WHERE f.unit_id = u.id
        AND f.valid_to >= COALESCE((SELECT c.issued_on FROM decision c WHERE c.dossier_id = dossier.id), CAST(dossier.approved_at AS date))
        ORDER BY f.valid_to FETCH FIRST 1 ROWS ONLY), u.name) FROM unit u WHERE u.id = dossier.proposing_unit_id)
WHERE status IN ('REJECTED', 'DECIDED', 'SUBMITTED_UPWARDS');
