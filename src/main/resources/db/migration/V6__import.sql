-- Tables that people sent: what was taken of each, and why the rest was not. The rows themselves are products or facilities.
CREATE TABLE sheet_import (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    started_by BIGINT NOT NULL,
    facility_id BIGINT NULL,
    file_name VARCHAR(200) NOT NULL,
    file_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    header MEDIUMTEXT NOT NULL,
    dry_run BOOLEAN NOT NULL,
    row_count INT NOT NULL,
    added INT NOT NULL,
    changed INT NOT NULL,
    same INT NOT NULL,
    refused INT NOT NULL,
    warned INT NOT NULL,
    started_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    finished_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT sheet_import_account FOREIGN KEY (started_by) REFERENCES account (id),
    CONSTRAINT sheet_import_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT sheet_import_kind CHECK (kind IN ('products', 'facilities')),
    CONSTRAINT sheet_import_counts CHECK (added >= 0 AND changed >= 0 AND same >= 0 AND refused >= 0
        AND added + changed + same + refused <= row_count),
    INDEX sheet_import_starter (started_by, kind, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Only rows there is something to say about.
CREATE TABLE sheet_import_row (
    import_id BIGINT NOT NULL,
    line BIGINT NOT NULL,
    code VARCHAR(200) NULL,
    name VARCHAR(300) NULL,
    refused BOOLEAN NOT NULL,
    reasons MEDIUMTEXT NOT NULL,
    cells MEDIUMTEXT NOT NULL,
    PRIMARY KEY (import_id, line),
    CONSTRAINT sheet_import_row_import FOREIGN KEY (import_id) REFERENCES sheet_import (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
