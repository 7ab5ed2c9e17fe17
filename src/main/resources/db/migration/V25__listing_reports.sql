-- What people say is wrong with a listing. Once it is answered, nothing but an account's number says who it was.
CREATE TABLE listing_report (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT NOT NULL,
    reason VARCHAR(12) CHARACTER SET ascii NOT NULL,
    words VARCHAR(1000) NULL,
    reported_at DATETIME(6) NOT NULL,
    account_id BIGINT NULL,
    email VARCHAR(200) NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    -- The product while it is open, then nothing: of two by the same person at once, one is left out.
    open_of BIGINT NULL,
    reporter_hash CHAR(64) CHARACTER SET ascii NULL,
    closed_at DATETIME(6) NULL,
    taken_down BOOLEAN NULL,
    CONSTRAINT listing_report_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT listing_report_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT listing_report_one UNIQUE (open_of, reporter_hash),
    CONSTRAINT listing_report_reason CHECK (reason IN ('WRONG', 'COUNTERFEIT', 'FORBIDDEN', 'OFFENSIVE', 'UNREACHABLE', 'OTHER')),
    CONSTRAINT listing_report_closed CHECK ((closed_at IS NULL) = (open_of IS NOT NULL)
        AND (closed_at IS NULL) = (reporter_hash IS NOT NULL) AND (closed_at IS NULL) = (taken_down IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
