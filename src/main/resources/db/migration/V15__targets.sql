-- A target has a history: what holds from which day, why, and where it stands. A correction adds a row; none is overwritten.
CREATE TABLE target_version (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NOT NULL,
    indicator VARCHAR(10) CHARACTER SET ascii NOT NULL,
    number INT NOT NULL,
    target INT NULL,
    approximate BOOLEAN NOT NULL,
    effective_from DATE NOT NULL,
    reason VARCHAR(500) NOT NULL,
    source VARCHAR(300) NOT NULL,
    entered_by BIGINT NULL,
    entered_at DATETIME(6) NOT NULL,
    CONSTRAINT target_version_number UNIQUE (programme_id, indicator, number),
    CONSTRAINT target_version_indicator FOREIGN KEY (programme_id, indicator) REFERENCES indicator (programme_id, code),
    CONSTRAINT target_version_writer FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT target_version_target CHECK (target > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What an earlier start entered becomes the first version, from the decision the programme rests on.
INSERT INTO target_version
        (programme_id, indicator, number, target, approximate, effective_from, reason, source, entered_by, entered_at)
    SELECT i.programme_id, i.code, 1, i.target, i.approximate, p.starts_on, 'Mục tiêu ban đầu của chương trình',
           p.decision_vi, NULL, UTC_TIMESTAMP(6)
    FROM indicator i JOIN programme p ON p.id = i.programme_id;

ALTER TABLE indicator DROP CONSTRAINT indicator_target;
ALTER TABLE indicator DROP COLUMN target, DROP COLUMN approximate;

-- Programmes are entered and corrected by people now.
ALTER TABLE programme ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
