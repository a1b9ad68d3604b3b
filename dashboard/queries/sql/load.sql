SELECT * FROM chuhai.mart.load;
