-- Why the centre is to look at a product and since when: before it is public, or (a sample, a report) while it is.
-- What goes live by trust was published by nobody.
ALTER TABLE product
    ADD COLUMN check_reason VARCHAR(12) CHARACTER SET ascii NULL,
    ADD COLUMN check_since DATETIME(6) NULL,
    DROP CONSTRAINT product_published;
ALTER TABLE product
    ADD CONSTRAINT product_published CHECK (status <> 'PUBLISHED' OR published_at IS NOT NULL),
    ADD CONSTRAINT product_check_reason CHECK (check_reason IN ('FIRST', 'UNVERIFIED', 'DISTRUSTED', 'SAMPLED', 'REPORTED')),
    ADD CONSTRAINT product_check_since CHECK ((check_reason IS NULL) = (check_since IS NULL)),
    ADD INDEX product_checks (check_since, id);
UPDATE product p JOIN facility f ON f.id = p.facility_id
    SET p.check_reason = CASE WHEN f.status = 'VERIFIED' THEN 'FIRST' ELSE 'UNVERIFIED' END, p.check_since = p.submitted_at
    WHERE p.status = 'SUBMITTED';

-- What a facility's listings have earned: a person of the centre has approved one, and when one was last refused or taken down.
CREATE TABLE listing_trust (
    facility_id BIGINT NOT NULL PRIMARY KEY,
    approved_at DATETIME(6) NULL,
    refused_at DATETIME(6) NULL,
    CONSTRAINT listing_trust_facility FOREIGN KEY (facility_id) REFERENCES facility (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
INSERT INTO listing_trust (facility_id, approved_at)
    SELECT facility_id, MIN(published_at) FROM product WHERE published_by IS NOT NULL GROUP BY facility_id;

-- What a product said before the change that the centre is to look at, as JSON.
CREATE TABLE product_before (
    product_id BIGINT NOT NULL PRIMARY KEY,
    details MEDIUMTEXT NOT NULL,
    CONSTRAINT product_before_product FOREIGN KEY (product_id) REFERENCES product (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
