-- What the ministry tells everybody who works for the programmes. Nothing is deleted: it is withdrawn, or replaced by a newer one.
CREATE TABLE guidance (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NULL,
    title_vi VARCHAR(300) NOT NULL,
    title_en VARCHAR(300) NULL,
    number VARCHAR(60) NULL,
    issued_on DATE NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    words TEXT NULL,
    file_name VARCHAR(200) NULL,
    for_everybody BOOLEAN NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii NOT NULL,
    replaced_by BIGINT NULL,
    published_by BIGINT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT guidance_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT guidance_newer FOREIGN KEY (replaced_by) REFERENCES guidance (id),
    CONSTRAINT guidance_publisher FOREIGN KEY (published_by) REFERENCES account (id),
    CONSTRAINT guidance_status CHECK (status IN ('PUBLISHED', 'WITHDRAWN', 'REPLACED')),
    CONSTRAINT guidance_replaced CHECK ((status = 'REPLACED') = (replaced_by IS NOT NULL)),
    INDEX guidance_order (for_everybody, issued_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Apart, so that lists do not carry files along.
CREATE TABLE guidance_file (
    guidance_id BIGINT NOT NULL PRIMARY KEY,
    content LONGBLOB NOT NULL,
    CONSTRAINT guidance_file_guidance FOREIGN KEY (guidance_id) REFERENCES guidance (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
