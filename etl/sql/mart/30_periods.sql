-- What kind of period two inclusive dates make, and how it is printed. Only whole months make a named kind.
CREATE TEMP MACRO whole_months(first, last) AS
    CASE WHEN day(first) = 1 AND last = last_day(last) THEN date_diff('month', first, last) + 1 END;

CREATE TEMP MACRO period_kind(first, last) AS CASE
    WHEN first IS NULL OR last IS NULL THEN 'unknown'
    WHEN whole_months(first, last) IS NULL THEN 'other'
    WHEN whole_months(first, last) = 1 THEN 'month'
    WHEN whole_months(first, last) = 3 AND month(first) IN (1, 4, 7, 10) THEN 'quarter'
    WHEN whole_months(first, last) = 6 AND month(first) IN (1, 7) THEN 'half'
    WHEN whole_months(first, last) = 12 AND month(first) = 1 THEN 'year'
    WHEN whole_months(first, last) = 12 THEN 'fiscal_year'
    WHEN month(first) = 1 AND year(first) = year(last) THEN 'year_to_date'
    ELSE 'other'
END;

CREATE TEMP MACRO period_label(first, last) AS CASE period_kind(first, last)
    WHEN 'unknown' THEN 'undated'
    WHEN 'month' THEN strftime(first, '%b %Y')
    WHEN 'quarter' THEN 'Q' || quarter(first) || ' ' || year(first)
    WHEN 'half' THEN 'H' || (month(first) // 6 + 1) || ' ' || year(first)
    WHEN 'year' THEN strftime(first, '%Y')
    ELSE CASE
        WHEN first = last THEN strftime(first, '%-d %b %Y')
        WHEN whole_months(first, last) IS NULL
            THEN strftime(first, '%-d %b %Y') || '–' || strftime(last, '%-d %b %Y')
        WHEN month(first) = 1 AND month(last) = 12 THEN year(first) || '–' || year(last)
        WHEN year(first) = year(last) THEN strftime(first, '%b') || '–' || strftime(last, '%b %Y')
        ELSE strftime(first, '%b %Y') || '–' || strftime(last, '%b %Y')
    END
END;

-- Part-years are alike only with the same months, fiscal years only with the same first month, and other spans only
-- where they are as long; months, quarters, halves and years are each one kind.
CREATE TEMP MACRO period_shape(first, last) AS CASE
    WHEN period_kind(first, last) IN ('year_to_date', 'fiscal_year')
        THEN period_kind(first, last) || strftime(first, '%m') || strftime(last, '%m')
    WHEN period_kind(first, last) = 'other'
        THEN 'other' || coalesce(strftime(first, '%m') || 'x' || whole_months(first, last), 'x' || (last - first))
    ELSE period_kind(first, last)
END;
