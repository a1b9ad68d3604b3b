-- How many changes of each kind one load made.
SELECT kind, changes FROM chuhai.mart.change_counts WHERE load_id = $load;
