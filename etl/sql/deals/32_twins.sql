-- Facts that differ in nothing but days are twins where no comparison can tell those days apart. Days are only asked whether
-- a deal began before or after a limit that another fact sets: where the same limits lie before two days, and the same
-- days before two limits, the answers are the same. One twin is compared for all, so that the cost does not grow with the
-- square of the news about a deal.
CREATE TEMP TABLE limits AS
SELECT fact, block, printf('begun %d', months) AS what, (begun_last + to_months(months))::DATE AS day
FROM distinct_facts, (SELECT DISTINCT months FROM deal_kind_rules)
UNION ALL
SELECT fact, block, 'ended', ended_on FROM distinct_facts
UNION ALL
SELECT fact, block, printf('step %d', months), (begun_first + to_months(months))::DATE
FROM distinct_facts, (SELECT 0 AS months UNION SELECT months FROM deal_steps)
WHERE step_status IS NOT NULL;

-- The place of a day among the limits of its block, and of a limit among the days: it grows by two behind each, by one on it.
CREATE TEMP TABLE day_places AS
WITH met AS (
    SELECT block, begun_first AS day, true AS is_start FROM distinct_facts
    UNION ALL
    SELECT block, day, false FROM limits
),
days AS (
    SELECT block, day, bool_or(is_start)::INTEGER AS start, bool_or(NOT is_start)::INTEGER AS ending
    FROM met
    WHERE day IS NOT NULL
    GROUP BY block, day
)
SELECT block, day, 2 * sum(ending) OVER upto - ending AS among_limits, 2 * sum(start) OVER upto - start AS among_starts
FROM days
WINDOW upto AS (PARTITION BY block ORDER BY day);

CREATE TEMP TABLE twins AS
WITH limited AS (
    SELECT l.fact, list(p.among_starts ORDER BY l.what) AS places
    FROM limits AS l
    LEFT JOIN day_places AS p USING (block, day)
    GROUP BY l.fact
),
placed AS (
    SELECT f.*, p.among_limits AS place, l.places,
        CASE WHEN f.begun_first > f.ended_on OR long_after(f.begun_first, f.begun_last, r.months) THEN f.fact END AS odd
    FROM distinct_facts AS f
    JOIN deal_kind_rules AS r USING (kind)
    JOIN limited AS l USING (fact)
    LEFT JOIN day_places AS p ON p.block = f.block AND p.day = f.begun_first
)
SELECT fact, min(fact) OVER (
    PARTITION BY parties, kind, step_status, class, name, amount, amount_unit, stake_percent, ventures, countries,
        told_in, lone, place, places, odd) AS twin
FROM placed;

DROP TABLE day_places;
DROP TABLE limits;
