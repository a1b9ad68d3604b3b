-- Touched groups of several claims about the same thing, how their members stand, and what is misdated.
INSERT INTO mart.groups BY NAME
SELECT g.* EXCLUDE (article_id), periods.label AS period_label,
    coalesce(subjects.label, companies.name, g.subject) AS subject_name,
    coalesce(places.label, g.geography) AS geography_name,
    coalesce(destinations.label, g.destination) AS destination_name
FROM core.groups AS g
JOIN periods ON periods.first IS NOT DISTINCT FROM g.period_start AND periods.last IS NOT DISTINCT FROM g.period_end
LEFT JOIN core.labels AS subjects ON subjects.vocabulary = 'subject' AND subjects.code = g.subject
LEFT JOIN core.companies AS companies ON companies.company_id = g.subject
LEFT JOIN core.labels AS places ON places.vocabulary = 'geography' AND places.code = g.geography
LEFT JOIN core.labels AS destinations ON destinations.vocabulary = 'geography' AND destinations.code = g.destination
WHERE g.verdict <> 'alone' AND g.group_id IN (FROM touched_groups)
ORDER BY g.group_id;

INSERT INTO mart.group_members
SELECT m.*
FROM core.group_members AS m
SEMI JOIN mart.groups USING (group_id)
WHERE m.group_id IN (FROM touched_groups)
ORDER BY m.group_id, m.position;

INSERT INTO mart.misdated
SELECT d.claim_id, d.probable_start, d.probable_end, periods.label, d.witness_id, d.against_id, d.rule,
    d.checked_by, d.checked_at
FROM core.misdated AS d
JOIN periods ON periods.first = d.probable_start AND periods.last = d.probable_end
ORDER BY d.claim_id;

INSERT INTO mart.choosing_rules SELECT position, rule, says FROM core.choosing_rules ORDER BY position;
