-- Wrong tries at a secret. The subject is a hash: who tried what is not kept, only how often.
CREATE TABLE secret_attempt (
    subject CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    tries INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    wait_until DATETIME(6) NULL,
    INDEX secret_attempt_last (last_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each time somebody signed in to the pages. It ends with the role it began with.
CREATE TABLE portal_session (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    device VARCHAR(100) NOT NULL,
    address VARCHAR(45) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_seen_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    INDEX portal_session_account (account_id, ended_at),
    CONSTRAINT portal_session_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The secret is encrypted with a key that is not in this database; last_step keeps a code from being used twice.
CREATE TABLE second_factor (
    account_id BIGINT NOT NULL PRIMARY KEY,
    secret VARCHAR(200) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    confirmed_at DATETIME(6) NULL,
    last_step BIGINT NOT NULL,
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE recovery_code (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    used_at DATETIME(6) NULL,
    CONSTRAINT recovery_code_hash UNIQUE (account_id, code_hash),
    CONSTRAINT recovery_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

ALTER TABLE api_token
    ADD COLUMN scope VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'WRITE',
    ADD COLUMN expires_at DATETIME(6) NULL,
    ADD COLUMN last_used_at DATETIME(6) NULL;
