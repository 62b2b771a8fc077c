-- On whose work a text rests, agencies apart (« Propos recueillis par … »): a JSON list, the empty text for none.

ALTER TABLE revisions ADD COLUMN source_notes TEXT NOT NULL DEFAULT '';
