-- Whether an index is being built anew, and how far. Deliveries hold a shared lock on its row, so that who starts or ends
-- a build knows that none of them is under way.
CREATE TABLE search_index (
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    wanted BOOLEAN NOT NULL,
    building BOOLEAN NOT NULL,
    written BIGINT NOT NULL,
    beat_at DATETIME(6) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO search_index (kind, wanted, building, written, beat_at) VALUES
    ('PRODUCTS', FALSE, FALSE, 0, '2025-01-01'),
    ('FACILITIES', FALSE, FALSE, 0, '2025-01-01');
