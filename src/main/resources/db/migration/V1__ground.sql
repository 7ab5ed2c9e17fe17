-- People, what others must learn, what was already asked, and pictures. Code lists are files, not tables.
CREATE TABLE buyer (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    country CHAR(2) CHARACTER SET ascii NOT NULL,
    phone VARCHAR(40) NULL,
    website VARCHAR(200) NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email VARCHAR(200) NOT NULL,
    password_hash VARCHAR(500) NOT NULL,
    name VARCHAR(200) NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    province_code CHAR(2) CHARACTER SET ascii NULL,
    facility_id BIGINT NULL,
    buyer_id BIGINT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    disabled_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT account_email UNIQUE (email),
    CONSTRAINT account_buyer FOREIGN KEY (buyer_id) REFERENCES buyer (id),
    CONSTRAINT account_role CHECK (role IN
        ('FACILITY', 'BUYER', 'CENTRE', 'DEPARTMENT', 'MINISTRY', 'ADMINISTRATOR')),
    CONSTRAINT account_scope CHECK (
        (role IN ('CENTRE', 'DEPARTMENT')) = (province_code IS NOT NULL)
        AND (role = 'FACILITY') = (facility_id IS NOT NULL)
        AND (role = 'BUYER') = (buyer_id IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE api_token (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    name VARCHAR(100) NOT NULL,
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    CONSTRAINT api_token_hash UNIQUE (token_hash),
    CONSTRAINT api_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A creating call that was answered: asked again with the same key it gets the same record.
CREATE TABLE answered_call (
    account_id BIGINT NOT NULL,
    call_key VARCHAR(100) NOT NULL,
    command_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    record_id BIGINT NOT NULL,
    answered_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, call_key),
    CONSTRAINT answered_call_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE outbox (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consumer VARCHAR(40) CHARACTER SET ascii NOT NULL,
    event VARCHAR(60) CHARACTER SET ascii NOT NULL,
    entity_id BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL DEFAULT 0,
    due_at DATETIME(6) NOT NULL,
    last_error VARCHAR(1000) NULL,
    parked_at DATETIME(6) NULL,
    INDEX outbox_due (parked_at, due_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each stored size of a picture.
CREATE TABLE picture (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    created_by BIGINT NULL,
    created_at DATETIME(6) NOT NULL,
    width INT NOT NULL,
    height INT NOT NULL,
    large MEDIUMBLOB NOT NULL,
    small MEDIUMBLOB NOT NULL,
    CONSTRAINT picture_account FOREIGN KEY (created_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
