-- What somebody outside the portal certified of a facility or of some of its products. Without rows in certificate_product it
-- is the whole facility's. It counts while it is confirmed and its days last, which is asked at the time of reading.
CREATE TABLE certificate (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    facility_id BIGINT NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    number VARCHAR(100) NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    file_name VARCHAR(200) NULL,
    media_type VARCHAR(40) CHARACTER SET ascii NULL,
    status VARCHAR(10) CHARACTER SET ascii NOT NULL,
    refusal VARCHAR(1000) NULL,
    entered_by BIGINT NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    checked_by BIGINT NULL,
    checked_at DATETIME(6) NULL,
    warned_at DATETIME(6) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT certificate_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT certificate_enterer FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT certificate_checker FOREIGN KEY (checked_by) REFERENCES account (id),
    CONSTRAINT certificate_days CHECK (valid_until IS NULL OR valid_until >= valid_from),
    CONSTRAINT certificate_status CHECK (status IN ('ENTERED', 'CONFIRMED', 'REFUSED', 'ENDED')),
    CONSTRAINT certificate_refused CHECK ((status = 'REFUSED') = (refusal IS NOT NULL)),
    INDEX certificate_waiting (status, entered_at, id),
    INDEX certificate_warning (status, warned_at, valid_until)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE certificate_product (
    certificate_id BIGINT NOT NULL,
    product_id BIGINT NOT NULL,
    PRIMARY KEY (certificate_id, product_id),
    CONSTRAINT certificate_product_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id),
    CONSTRAINT certificate_product_product FOREIGN KEY (product_id) REFERENCES product (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Apart, so that lists do not carry files along.
CREATE TABLE certificate_file (
    certificate_id BIGINT NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    CONSTRAINT certificate_file_certificate FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
