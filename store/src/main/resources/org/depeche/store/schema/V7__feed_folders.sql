-- In which folders a feed stands in its list, the outermost first: a JSON list, the empty text for none.

ALTER TABLE feeds ADD COLUMN folders TEXT NOT NULL DEFAULT '';
