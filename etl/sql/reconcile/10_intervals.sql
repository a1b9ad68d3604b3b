-- The interval that the words of each number allow: its rounding, its hedge, its range. docs/RECONCILING.md has the rules.
CREATE TEMP MACRO lead_of(printed) AS trim(regexp_extract(lower(printed), '^[^0-9]*'));

CREATE TEMP MACRO is_percentage(unit) AS unit = 'percent' OR unit = 'percentage_points';

CREATE TEMP MACRO is_in_basis_points(printed) AS regexp_matches(printed, '(?i)basis|bps|基点');

-- The figures and official rows that have no interval yet.
CREATE TEMP TABLE numbers AS
SELECT figure_id AS claim_id, basis, unit, value, value_high, bound, number_text, lead_of(number_text) AS lead
FROM core.figures ANTI JOIN core.intervals ON claim_id = figure_id
UNION ALL
SELECT official_id, basis, unit, value, NULL, bound, number_text, ''
FROM core.official_series ANTI JOIN core.intervals ON claim_id = official_id;

-- What the words before a number make of it.
CREATE TEMP TABLE leads AS
WITH distinct_leads AS (SELECT DISTINCT lead FROM numbers),
hits AS (
    SELECT lead, list, code
    FROM distinct_leads
    JOIN known_words ON list IN ('below', 'above', 'inclusive', 'within', 'one_digit') AND (
        lead = code OR starts_with(lead, code || ' ') OR list = 'one_digit' AND contains(lead, code)
        OR starts_with(lead, code) AND NOT regexp_matches(code, '[a-z]$'))
)
SELECT lead,
    max_by(list, length(code)) FILTER (WHERE list IN ('below', 'above')) AS side,
    bool_or(list = 'inclusive') AS is_inclusive,
    bool_or(list = 'within') AS is_within,
    bool_or(list = 'one_digit') AS is_one_digit
FROM hits
GROUP BY lead;

CREATE TEMP TABLE widths AS
SELECT
    max(number) FILTER (WHERE name = 'hedge_part') AS hedge_part,
    max(number) FILTER (WHERE name = 'loose_digits') AS loose_digits,
    max(number) FILTER (WHERE name = 'fraction') AS fraction,
    max(number) FILTER (WHERE name = 'multiple') AS multiple,
    max(number) FILTER (WHERE name = 'said_of') AS said_of,
    max(number) FILTER (WHERE name = 'telling_digits') AS telling_digits,
    max(number) FILTER (WHERE name = 'telling_percentage_digits') AS telling_percentage_digits
FROM known_numbers;

INSERT INTO core.intervals
WITH read AS (
    SELECT n.*, abs(value) AS size, l.side,
        coalesce(l.is_inclusive, false) AS is_inclusive, coalesce(l.is_within, false) AS is_within,
        coalesce(l.is_one_digit, false) AS is_one_digit,
        translate(regexp_extract(number_text, '\d[\d,，]*(?:\.\d+)?'), ',，', '') AS mantissa,
        try_cast(mantissa AS DOUBLE) AS printed
    FROM numbers AS n
    LEFT JOIN leads AS l USING (lead)
),
shown AS (
    SELECT *,
        -- Every count is its digits times a power of ten. A percentage that is not was said in words: "a third", "doubled".
        CASE
            WHEN unit = 'months' THEN mantissa = '' OR size IN (printed, 12 * printed)
            WHEN NOT is_percentage(unit) THEN true
            ELSE regexp_matches(number_text, '(?i)per ?-?cent|pct|[%％]|point|点') OR is_in_basis_points(number_text)
                OR coalesce(abs(printed - size) < 1e-6, false)
        END AS is_counted,
        -- A count in words by its thousands: "six million" is 6, "half a million" 500.
        CASE WHEN mantissa <> '' THEN mantissa WHEN size = 0 THEN '0'
            ELSE printf('%.12g', size / 1000 ** floor(log10(size) / 3 + 1e-9)) END AS digits_shown
    FROM read
),
counted AS (
    SELECT *,
        CASE
            WHEN NOT is_counted OR unit = 'rank' OR is_one_digit AND mantissa = '' THEN 1
            WHEN contains(digits_shown, '.') OR is_percentage(unit) OR unit = 'months'
                THEN greatest(1, length(ltrim(replace(digits_shown, '.', ''), '0')))
            -- Zeros at the end of a count may be rounding; two digits are taken as meant.
            ELSE greatest(length(rtrim(digits_shown, '0')), least(2, length(digits_shown)))
        END AS digits
    FROM shown
),
stepped AS (
    SELECT c.*, w.hedge_part, w.loose_digits,
        -- One unit of the last digit stated.
        CASE
            WHEN unit = 'rank' THEN 0
            WHEN NOT is_counted THEN CASE WHEN basis = 'level' THEN 2 * w.fraction ELSE 2 * w.multiple END
            WHEN unit = 'months' THEN CASE WHEN size = printed THEN 1 ELSE 12 END
            WHEN is_percentage(unit) AND is_in_basis_points(number_text) THEN 0.01
            WHEN is_percentage(unit) THEN 10.0 ** -length(split_part(digits_shown, '.', 2))
            WHEN size = 0 THEN 1
            ELSE 10.0 ** (floor(log10(size) + 1e-9) - digits + 1)
        END AS step
    FROM counted AS c, widths AS w
),
hedged AS (
    SELECT *,
        CASE WHEN digits > loose_digits THEN step ELSE greatest(step / 2, hedge_part * size) END AS hedge,
        CASE
            WHEN value_high IS NOT NULL AND bound IN ('exact', 'about') THEN 'range'
            WHEN is_within AND unit = 'rank' THEN 'limit'
            WHEN bound = 'about' THEN coalesce(side, 'around')
            WHEN bound = 'over' AND side = 'above' THEN 'above'
            WHEN bound IN ('over', 'under') THEN 'limit'
            ELSE 'stated'
        END AS nearness
    FROM stepped
),
-- Both ends by size, without the sign.
sized AS (
    SELECT *,
        CASE
            WHEN nearness = 'above' OR bound = 'over' THEN size
            WHEN nearness = 'limit' THEN CASE WHEN unit = 'rank' THEN 1 ELSE 0 END
            WHEN nearness IN ('around', 'below') THEN greatest(0, size - hedge)
            ELSE greatest(0, size - step / 2)
        END AS least,
        CASE
            WHEN nearness = 'limit' AND bound = 'over'
                THEN CASE WHEN unit = 'percent' AND basis = 'level' AND size <= 100 THEN 100 END
            WHEN nearness = 'limit' THEN coalesce(abs(value_high), size)
            WHEN nearness IN ('around', 'above') THEN size + hedge
            WHEN nearness = 'below' THEN size
            ELSE size + step / 2
        END AS most,
        nearness = 'above' OR nearness = 'limit' AND bound = 'over' AND NOT is_inclusive AND value_high IS NULL AS least_open,
        nearness = 'below' OR nearness = 'limit' AND bound = 'under' AND NOT is_inclusive AND unit <> 'rank'
            OR nearness = 'stated' AND step > 0 AS most_open  -- a half is rounded up
    FROM hedged
)
SELECT claim_id,
    -- Rounded where only the arithmetic of binary fractions shows.
    round(CASE WHEN nearness = 'range' THEN least(value, value_high) WHEN value >= 0 THEN least ELSE -most END, 6) AS low,
    round(CASE WHEN nearness = 'range' THEN greatest(value, value_high) WHEN value >= 0 THEN most ELSE -least END, 6) AS high,
    low IS NULL OR CASE WHEN value >= 0 THEN least_open ELSE most_open END AS low_open,
    high IS NULL OR CASE WHEN value >= 0 THEN most_open ELSE least_open END AS high_open,
    nearness, digits
FROM sized
ORDER BY claim_id;

DROP TABLE leads;
DROP TABLE numbers;
