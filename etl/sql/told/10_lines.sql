-- The changes of one kind that a load made, each in a line for the terminal: what it is about, the number or the stage
-- before and after it, and who says so.
WITH sides AS (
    SELECT *,
        coalesce(printf('%.12g', before_stated) || ' (' || coalesce(before_rule, before_by) || ')', before_status) AS before,
        coalesce(printf('%.12g', after_stated) || ' (' || coalesce(after_rule, after_by) || ')', after_status) AS after
    FROM mart.changes
    WHERE load_id = $load AND kind = $kind
)
SELECT concat_ws(', ',
    CASE WHEN metric IS NULL THEN coalesce(words, title) END,
    CASE WHEN kind = 'row_rejected' THEN title END,
    deal_kind, object, announced,
    nullif(concat_ws(' ', metric, nullif(basis, 'level'), nullif(powertrain, 'all'), nullif(vehicle_class, 'all'),
        CASE WHEN subject <> 'all' THEN 'of ' || subject_name END, 'in ' || geography_name, 'to ' || destination_name), ''),
    period_label,
    nullif(concat_ws(' -> ', before, after), ''))
FROM sides
ORDER BY position;
