-- Articles that hold the words in title, publisher or text; those that hold all in the title first, then the newest. With
-- the text around the first word, where the text has it.
WITH held AS (
    SELECT article_id, title, publisher, published, is_brief, url, figures, deals, text,
        lower(strip_accents(concat_ws(' ', title, publisher))) AS headed,
        lower(text) AS lower_text,
        headed || ' ' || strip_accents(lower_text) AS whole
    FROM chuhai.mart.articles
    WHERE contains(whole, lower(strip_accents($word0))) AND contains(whole, lower(strip_accents($word1)))
      AND contains(whole, lower(strip_accents($word2))) AND contains(whole, lower(strip_accents($word3)))
)
SELECT article_id, title, publisher, published, is_brief, url, figures, deals,
    contains(headed, lower(strip_accents($word0))) AND contains(headed, lower(strip_accents($word1)))
        AND contains(headed, lower(strip_accents($word2))) AND contains(headed, lower(strip_accents($word3))) AS is_headed,
    instr(lower_text, lower($word0)) AS place,
    substr(text, greatest(1, place - 300), 700) AS around,
    count(*) OVER () AS total
FROM held
ORDER BY is_headed DESC, published DESC NULLS LAST, article_id
LIMIT $most;
