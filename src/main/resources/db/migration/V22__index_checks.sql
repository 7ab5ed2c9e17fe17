-- When an index is compared with the database next, and until when the node that does it may be taken to be alive.
CREATE TABLE index_check_turn (
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    due_at DATETIME(6) NOT NULL,
    runs_until DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO index_check_turn (kind, due_at, runs_until) VALUES
    ('PRODUCTS', '2025-01-01', '2025-01-01'),
    ('FACILITIES', '2025-01-01', '2025-01-01');

-- What each comparison found and mended.
CREATE TABLE index_check (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    total BIGINT NOT NULL,
    compared BIGINT NOT NULL DEFAULT 0,
    missing BIGINT NOT NULL DEFAULT 0,
    stale BIGINT NOT NULL DEFAULT 0,
    ahead BIGINT NOT NULL DEFAULT 0,
    extra BIGINT NOT NULL DEFAULT 0,
    mended BIGINT NOT NULL DEFAULT 0,
    undecided BIGINT NOT NULL DEFAULT 0,
    failure VARCHAR(20) CHARACTER SET ascii NULL,
    CONSTRAINT index_check_failure CHECK (failure IN ('AWAY', 'FAILED', 'LOST'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
