-- What the ministry finds in a province: about a figure, an outcome or a facility. It changes no record of the province.
CREATE TABLE finding (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    province_code CHAR(2) CHARACTER SET ascii NOT NULL,
    programme_id BIGINT NULL,
    indicator VARCHAR(10) CHARACTER SET ascii NULL,
    quarter CHAR(6) CHARACTER SET ascii NULL,
    facility_id BIGINT NULL,
    outcome_id BIGINT NULL,
    words VARCHAR(5000) NOT NULL,
    answer_due DATE NOT NULL,
    status VARCHAR(10) CHARACTER SET ascii NOT NULL,
    written_by BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    moved_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT finding_indicator FOREIGN KEY (programme_id, indicator) REFERENCES indicator (programme_id, code),
    CONSTRAINT finding_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT finding_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id),
    CONSTRAINT finding_writer FOREIGN KEY (written_by) REFERENCES account (id),
    CONSTRAINT finding_status CHECK (status IN ('OPEN', 'ANSWERED', 'ACCEPTED', 'CLOSED')),
    CONSTRAINT finding_figure CHECK ((indicator IS NULL) = (programme_id IS NULL) AND (indicator IS NULL) = (quarter IS NULL)),
    CONSTRAINT finding_one_subject CHECK
        ((indicator IS NULL) + (facility_id IS NULL) + (outcome_id IS NULL) = 2),
    INDEX finding_province (province_code, status, moved_at),
    INDEX finding_status_order (status, moved_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each step with what was said at it, the answers and the questions in their order.
CREATE TABLE finding_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    finding_id BIGINT NOT NULL,
    step VARCHAR(10) CHARACTER SET ascii NOT NULL,
    words VARCHAR(5000) NULL,
    author_id BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT finding_entry_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
    CONSTRAINT finding_entry_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT finding_entry_step CHECK (step IN ('ANSWER', 'ASK_AGAIN', 'ACCEPT', 'CLOSE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What the ministry and a province's officers say to each other about one of its figures.
CREATE TABLE figure_comment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NOT NULL,
    indicator VARCHAR(10) CHARACTER SET ascii NOT NULL,
    province_code CHAR(2) CHARACTER SET ascii NOT NULL,
    words VARCHAR(2000) NOT NULL,
    author_id BIGINT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT figure_comment_indicator FOREIGN KEY (programme_id, indicator) REFERENCES indicator (programme_id, code),
    CONSTRAINT figure_comment_author FOREIGN KEY (author_id) REFERENCES account (id),
    INDEX figure_comment_figure (programme_id, province_code, indicator, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
