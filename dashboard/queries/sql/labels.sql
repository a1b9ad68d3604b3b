SELECT code, label FROM chuhai.mart.labels WHERE vocabulary = $vocabulary ORDER BY label;
