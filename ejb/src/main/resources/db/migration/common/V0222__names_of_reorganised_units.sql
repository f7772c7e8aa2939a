-- What the units of a plan were called when it was carried out: its record keeps these names, whatever they are called later. A unit that the plan
-- founds is written down before it exists.
CREATE TABLE reorganisation_unit_name (
    reorganisation_id bigint       NOT NULL REFERENCES reorganisation (id),
    unit_id           bigint       NOT NULL,
    name              varchar(250) NOT NULL,
    PRIMARY KEY (reorganisation_id, unit_id)
);

-- Plans carried out before: the names of the last day of the old order.
INSERT INTO reorganisation_unit_name (reorganisation_id, unit_id, name)
SELECT r.id, x.unit_id, COALESCE((SELECT f.name FROM unit_former_name f WHERE f.unit_id = x.unit_id
        AND f.valid_to >= CAST(r.effective_on - INTERVAL '1' DAY AS date) ORDER BY f.valid_to FETCH FIRST 1 ROWS ONLY), u.name)
FROM reorganisation r JOIN (
    SELECT s.reorganisation_id, c.unit_id FROM reorganisation_source c JOIN reorganisation_step s ON s.id = c.step_id
    UNION SELECT s.reorganisation_id, s.target_id FROM reorganisation_step s
    UNION SELECT s.reorganisation_id, s.parent_id FROM reorganisation_step s
    UNION SELECT t.reorganisation_id, t.unit_id FROM reorganisation_touch t
    UNION SELECT t.reorganisation_id, t.to_unit_id FROM reorganisation_touch t) x ON x.reorganisation_id = r.id
JOIN unit u ON u.id = x.unit_id
WHERE r.state = 'APPLIED';
