-- Between which rows of the outbox those of an import are: how many of them still wait says how much can be found of it. Whatever
-- was imported before has long been delivered.
ALTER TABLE sheet_import
    ADD COLUMN sent_after BIGINT NOT NULL DEFAULT 0,
    ADD COLUMN sent_until BIGINT NULL;
UPDATE sheet_import SET sent_until = 0 WHERE finished_at IS NOT NULL;
