-- People of an organisation and their standing in it, how they come in, and what a buyer is known by.
ALTER TABLE account ADD COLUMN standing VARCHAR(10) CHARACTER SET ascii NULL;
UPDATE account SET standing = 'OWNER' WHERE role IN ('FACILITY', 'BUYER');
ALTER TABLE account ADD CONSTRAINT account_standing CHECK (
    (role IN ('FACILITY', 'BUYER')) = (standing IS NOT NULL) AND standing IN ('OWNER', 'MEMBER'));
ALTER TABLE account ADD COLUMN left_at DATETIME(6) NULL;

ALTER TABLE buyer ADD COLUMN checked_by VARCHAR(10) CHARACTER SET ascii NULL;
ALTER TABLE buyer ADD COLUMN checked_at DATETIME(6) NULL;
ALTER TABLE buyer ADD CONSTRAINT buyer_checked CHECK ((checked_by IS NULL) = (checked_at IS NULL));

CREATE TABLE buyer_document (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    buyer_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(40) CHARACTER SET ascii NOT NULL,
    content MEDIUMBLOB NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii NOT NULL,
    reason VARCHAR(1000) NULL,
    uploaded_by BIGINT NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    decided_by BIGINT NULL,
    decided_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT buyer_document_buyer FOREIGN KEY (buyer_id) REFERENCES buyer (id),
    CONSTRAINT buyer_document_uploader FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT buyer_document_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT buyer_document_state CHECK (state IN ('WAITING', 'ACCEPTED', 'REFUSED')),
    INDEX buyer_document_waiting (state, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Whoever joins has no account before the address is confirmed or an officer has confirmed the number.
CREATE TABLE sign_up (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    email VARCHAR(200) NULL,
    phone VARCHAR(20) CHARACTER SET ascii NULL,
    name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(500) NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    code VARCHAR(60) NULL,
    kind VARCHAR(20) CHARACTER SET ascii NULL,
    province_code CHAR(2) CHARACTER SET ascii NULL,
    country CHAR(2) CHARACTER SET ascii NULL,
    website VARCHAR(200) NULL,
    facility_id BIGINT NULL,
    state VARCHAR(20) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    decided_by BIGINT NULL,
    decided_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT sign_up_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT sign_up_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT sign_up_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL),
    CONSTRAINT sign_up_role CHECK (role IN ('FACILITY', 'BUYER')),
    CONSTRAINT sign_up_state CHECK (state IN ('UNCONFIRMED', 'ASKING', 'DONE', 'REFUSED')),
    INDEX sign_up_waiting (province_code, state, id),
    INDEX sign_up_asking (facility_id, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE invitation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    facility_id BIGINT NULL,
    buyer_id BIGINT NULL,
    standing VARCHAR(10) CHARACTER SET ascii NOT NULL,
    email VARCHAR(200) NULL,
    phone VARCHAR(20) CHARACTER SET ascii NULL,
    made_by BIGINT NOT NULL,
    made_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT invitation_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT invitation_buyer FOREIGN KEY (buyer_id) REFERENCES buyer (id),
    CONSTRAINT invitation_maker FOREIGN KEY (made_by) REFERENCES account (id),
    CONSTRAINT invitation_of CHECK ((facility_id IS NULL) <> (buyer_id IS NULL)),
    CONSTRAINT invitation_to CHECK ((email IS NULL) <> (phone IS NULL)),
    CONSTRAINT invitation_standing CHECK (standing IN ('OWNER', 'MEMBER'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Links in mails and codes that are handed over; only their hashes, each good for one thing, once, for a while.
CREATE TABLE one_time_code (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    purpose VARCHAR(20) CHARACTER SET ascii NOT NULL,
    subject_id BIGINT NOT NULL,
    code_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    made_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    wrong_tries INT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT one_time_code_hash UNIQUE (code_hash),
    INDEX one_time_code_subject (purpose, subject_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Calls of people who are not signed in and that must not be done twice.
CREATE TABLE claimed_call (
    call_key VARCHAR(100) NOT NULL PRIMARY KEY,
    claimed_at DATETIME(6) NOT NULL,
    INDEX claimed_call_old (claimed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
