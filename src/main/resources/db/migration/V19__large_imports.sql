-- Files that people sent, in pieces: an import can be taken up again wherever it stopped, on any node.
CREATE TABLE sheet_file (
    id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kept_at DATETIME(6) NOT NULL,
    INDEX sheet_file_kept (kept_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE sheet_file_piece (
    file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place INT NOT NULL,
    content MEDIUMBLOB NOT NULL,
    PRIMARY KEY (file_id, place),
    CONSTRAINT sheet_file_piece_file FOREIGN KEY (file_id) REFERENCES sheet_file (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What another node must know to go on. An import from before has no file left to go on with.
ALTER TABLE sheet_import
    ADD COLUMN file_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN workbook BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN mapping MEDIUMTEXT NULL,
    ADD COLUMN options VARCHAR(100) NOT NULL DEFAULT '',
    ADD COLUMN runner CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN tries INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT sheet_import_file FOREIGN KEY (file_id) REFERENCES sheet_file (id) ON DELETE SET NULL,
    ADD INDEX sheet_import_unfinished (finished_at, updated_at);

-- A consumer's workers look at their own rows only: otherwise they lock, and walk through, all that wait for another.
CREATE INDEX outbox_next ON outbox (consumer, parked_at, due_at, id);
DROP INDEX outbox_due ON outbox;
