-- The deal that an id leads to: its own, or that of one of its mentions.
SELECT deal_id FROM chuhai.mart.deal_mentions WHERE mention_id = $id;
