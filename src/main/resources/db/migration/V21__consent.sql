-- That a facility lets the centre of its province list products for it. Ended ones stay: what was listed under them names them.
CREATE TABLE listing_consent (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    facility_id BIGINT NOT NULL,
    giver VARCHAR(200) NOT NULL,
    giver_role VARCHAR(200) NULL,
    way VARCHAR(10) CHARACTER SET ascii NOT NULL,
    given_on DATE NOT NULL,
    file_name VARCHAR(200) NULL,
    media_type VARCHAR(40) CHARACTER SET ascii NULL,
    recorded_by BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    withdrawn_by BIGINT NULL,
    withdrawn_at DATETIME(6) NULL,
    -- The facility while it is in force, then nothing: of two that are recorded at once, one is refused.
    in_force_of BIGINT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT listing_consent_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT listing_consent_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT listing_consent_withdrawer FOREIGN KEY (withdrawn_by) REFERENCES account (id),
    CONSTRAINT listing_consent_one UNIQUE (in_force_of),
    CONSTRAINT listing_consent_way CHECK (way IN ('PAPER', 'MESSAGE', 'TELEPHONE', 'MEETING', 'PORTAL')),
    CONSTRAINT listing_consent_ended CHECK ((withdrawn_at IS NULL) = (in_force_of IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Apart, so that lists do not carry files along.
CREATE TABLE listing_consent_file (
    consent_id BIGINT NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    CONSTRAINT listing_consent_file_consent FOREIGN KEY (consent_id) REFERENCES listing_consent (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who listed a product, and under which consent when it was not the facility itself. Of products from before nobody knows.
ALTER TABLE product
    ADD COLUMN listed_by BIGINT NULL,
    ADD COLUMN consent_id BIGINT NULL,
    ADD CONSTRAINT product_lister FOREIGN KEY (listed_by) REFERENCES account (id),
    ADD CONSTRAINT product_consent FOREIGN KEY (consent_id) REFERENCES listing_consent (id);
