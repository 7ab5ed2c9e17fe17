-- Who did what to what. No foreign keys: the trail outlives what it speaks of. Triggers against UPDATE and DELETE are made
-- at start, where the database lets the portal's user make them.
CREATE TABLE audit_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    done_at DATETIME(6) NOT NULL,
    account_id BIGINT NULL,
    kind VARCHAR(40) CHARACTER SET ascii NOT NULL,
    deed VARCHAR(60) CHARACTER SET ascii NOT NULL,
    record_id BIGINT NULL,
    province_code CHAR(2) CHARACTER SET ascii NULL,
    channel VARCHAR(10) CHARACTER SET ascii NOT NULL,
    address VARCHAR(60) CHARACTER SET ascii NULL,
    request_id VARCHAR(64) CHARACTER SET ascii NULL,
    detail VARCHAR(300) NULL,
    CONSTRAINT audit_entry_channel CHECK (channel IN ('PAGE', 'API', 'PORTAL')),
    INDEX audit_entry_province (province_code, id),
    INDEX audit_entry_person (account_id, id),
    INDEX audit_entry_record (kind, record_id, id),
    INDEX audit_entry_time (done_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
