-- What every code is called.
SELECT vocabulary, code, label FROM chuhai.mart.labels;
