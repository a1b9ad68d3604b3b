-- What kind of period two inclusive dates make, how it is printed, and what makes two alike, for every pair of dates that
-- a figure or an official row has. Only whole months make a named kind.
CREATE TEMP TABLE periods AS
WITH spans AS (
    SELECT period_start AS first, period_end AS last FROM core.figures
    UNION
    SELECT period_start, period_end FROM core.official_series
),
counted AS (
    SELECT first, last,
        CASE WHEN day(first) = 1 AND last = last_day(last) THEN date_diff('month', first, last) + 1 END AS months
    FROM spans
),
named AS (
    SELECT *,
        CASE
            WHEN first IS NULL OR last IS NULL THEN 'unknown'
            WHEN months IS NULL THEN 'other'
            WHEN months = 1 THEN 'month'
            WHEN months = 3 AND month(first) IN (1, 4, 7, 10) THEN 'quarter'
            WHEN months = 6 AND month(first) IN (1, 7) THEN 'half'
            WHEN months = 12 AND month(first) = 1 THEN 'year'
            WHEN months = 12 THEN 'fiscal_year'
            WHEN month(first) = 1 AND year(first) = year(last) THEN 'year_to_date'
            ELSE 'other'
        END AS kind
    FROM counted
)
SELECT
    first, last, kind,
    CASE
        WHEN kind = 'unknown' THEN 'undated'
        WHEN kind = 'month' THEN strftime(first, '%b %Y')
        WHEN kind = 'quarter' THEN 'Q' || quarter(first) || ' ' || year(first)
        WHEN kind = 'half' THEN 'H' || (month(first) // 6 + 1) || ' ' || year(first)
        WHEN kind = 'year' THEN strftime(first, '%Y')
        WHEN first = last THEN strftime(first, '%-d %b %Y')
        WHEN months IS NULL THEN strftime(first, '%-d %b %Y') || '–' || strftime(last, '%-d %b %Y')
        WHEN month(first) = 1 AND month(last) = 12 THEN year(first) || '–' || year(last)
        WHEN year(first) = year(last) THEN strftime(first, '%b') || '–' || strftime(last, '%b %Y')
        ELSE strftime(first, '%b %Y') || '–' || strftime(last, '%b %Y')
    END AS label,
    -- Part-years are alike only with the same months, fiscal years only with the same first month, and other spans only
    -- where they are as long; months, quarters, halves and years are each one kind.
    CASE
        WHEN kind IN ('year_to_date', 'fiscal_year') THEN kind || strftime(first, '%m') || strftime(last, '%m')
        WHEN kind = 'other' THEN 'other' || coalesce(strftime(first, '%m') || 'x' || months, 'x' || (last - first))
        ELSE kind
    END AS shape
FROM named;
