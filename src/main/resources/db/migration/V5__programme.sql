-- Programmes, their indicators and policy switches are dated data; what was reached is computed from approved outcomes.
CREATE TABLE programme (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code VARCHAR(20) CHARACTER SET ascii NOT NULL,
    name_vi VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    decision_vi VARCHAR(200) NOT NULL,
    decision_en VARCHAR(200) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    CONSTRAINT programme_code UNIQUE (code),
    CONSTRAINT programme_years CHECK (starts_on < ends_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO programme (code, name_vi, name_en, decision_vi, decision_en, starts_on, ends_on) VALUES
    ('KCQG-2021-2025', 'Chương trình Khuyến công quốc gia giai đoạn 2021–2025',
     'National Industrial Promotion Programme 2021–2025',
     'Quyết định 1881/QĐ-TTg ngày 20/11/2020', 'Decision 1881/QĐ-TTg of 20 November 2020',
     '2021-01-01', '2025-12-31'),
    ('KCQG-2026-2030', 'Chương trình Khuyến công quốc gia giai đoạn 2026–2030',
     'National Industrial Promotion Programme 2026–2030',
     'Quyết định 2646/QĐ-BCT ngày 23/9/2025', 'Decision 2646/QĐ-BCT of 23 September 2025',
     '2026-01-01', '2030-12-31');

-- A programme's indicators come from reference/indicators.csv at the first start. No target: only the count is shown.
CREATE TABLE indicator (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NOT NULL,
    code VARCHAR(10) CHARACTER SET ascii NOT NULL,
    name_vi VARCHAR(300) NOT NULL,
    name_en VARCHAR(300) NOT NULL,
    unit_vi VARCHAR(60) NOT NULL,
    unit_en VARCHAR(60) NOT NULL,
    target INT NULL,
    approximate BOOLEAN NOT NULL,
    count_rule VARCHAR(10) CHARACTER SET ascii NOT NULL,
    subject_kind VARCHAR(20) CHARACTER SET ascii NOT NULL,
    CONSTRAINT indicator_code UNIQUE (programme_id, code),
    CONSTRAINT indicator_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT indicator_target CHECK (target > 0),
    CONSTRAINT indicator_rule CHECK (count_rule IN ('EACH', 'SUM', 'DISTINCT')),
    CONSTRAINT indicator_subject CHECK (subject_kind IN
        ('FACILITY', 'INDUSTRIAL_CLUSTER', 'COURSE', 'SECTOR_CLUSTER', 'VALUE_CHAIN'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A switch has a value from a day of acceptance on; the rows of the past stay, as the record of what held when.
CREATE TABLE programme_policy (
    programme_id BIGINT NOT NULL,
    policy VARCHAR(40) CHARACTER SET ascii NOT NULL,
    valid_from DATE NOT NULL,
    switched_on BOOLEAN NOT NULL,
    reason VARCHAR(300) NOT NULL,
    PRIMARY KEY (programme_id, policy, valid_from),
    CONSTRAINT programme_policy_programme FOREIGN KEY (programme_id) REFERENCES programme (id),
    CONSTRAINT programme_policy_known CHECK (policy IN ('FILING_COUNTS'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO programme_policy (programme_id, policy, valid_from, switched_on, reason)
    SELECT id, 'FILING_COUNTS', starts_on, TRUE, 'KC07: xây dựng, đăng ký nhãn hiệu; nộp đơn đã là đăng ký'
    FROM programme WHERE code = 'KCQG-2021-2025';

-- province_code is the officers' province of today; province_at the unit at acceptance, in its own list.
CREATE TABLE outcome (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NOT NULL,
    indicator VARCHAR(10) CHARACTER SET ascii NOT NULL,
    facility_id BIGINT NULL,
    subject VARCHAR(200) NULL,
    subject_key VARCHAR(250) NOT NULL,
    line_id BIGINT NULL,
    province_code CHAR(2) CHARACTER SET ascii NOT NULL,
    province_list CHAR(2) CHARACTER SET ascii NOT NULL,
    province_at CHAR(2) CHARACTER SET ascii NOT NULL,
    accepted_on DATE NOT NULL,
    quantity INT NOT NULL,
    evidence VARCHAR(200) NULL,
    description VARCHAR(2000) NULL,
    status VARCHAR(20) CHARACTER SET ascii NOT NULL,
    reason VARCHAR(1000) NULL,
    recorded_by BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    submitted_at DATETIME(6) NULL,
    approved_by BIGINT NULL,
    approved_at DATETIME(6) NULL,
    decided_by BIGINT NULL,
    decided_at DATETIME(6) NULL,
    revision BIGINT NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT outcome_indicator FOREIGN KEY (programme_id, indicator) REFERENCES indicator (programme_id, code),
    CONSTRAINT outcome_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT outcome_line FOREIGN KEY (line_id) REFERENCES outcome (id),
    CONSTRAINT outcome_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT outcome_approver FOREIGN KEY (approved_by) REFERENCES account (id),
    CONSTRAINT outcome_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT outcome_one_subject CHECK ((facility_id IS NULL) <> (subject IS NULL)),
    CONSTRAINT outcome_quantity CHECK (quantity > 0),
    CONSTRAINT outcome_list CHECK (province_list IN ('63', '34')),
    CONSTRAINT outcome_list_day CHECK ((province_list = '63') = (accepted_on < '2025-07-01')),
    CONSTRAINT outcome_status CHECK (status IN ('RECORDED', 'SUBMITTED', 'APPROVED', 'RETURNED', 'WITHDRAWN')),
    CONSTRAINT outcome_decided CHECK (status NOT IN ('APPROVED', 'RETURNED', 'WITHDRAWN') OR decided_by IS NOT NULL),
    CONSTRAINT outcome_other_person CHECK (approved_by <> recorded_by),
    CONSTRAINT outcome_reason CHECK (status NOT IN ('RETURNED', 'WITHDRAWN') OR reason IS NOT NULL),
    INDEX outcome_counted (programme_id, status, indicator),
    INDEX outcome_queue (province_code, status, recorded_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One row for each key of the tracker. value: what was last offered for it, null before the first time.
CREATE TABLE tracker_report (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    programme_id BIGINT NOT NULL,
    indicator VARCHAR(10) CHARACTER SET ascii NOT NULL,
    province_code CHAR(2) CHARACTER SET ascii NOT NULL,
    data_element VARCHAR(50) CHARACTER SET ascii NOT NULL,
    period VARCHAR(10) CHARACTER SET ascii NOT NULL,
    org_unit VARCHAR(50) CHARACTER SET ascii NOT NULL,
    category_option_combo VARCHAR(50) CHARACTER SET ascii NOT NULL,
    attribute_option_combo VARCHAR(50) CHARACTER SET ascii NOT NULL,
    value BIGINT NULL,
    state VARCHAR(10) CHARACTER SET ascii NOT NULL,
    tracker VARCHAR(200) NOT NULL,
    answer VARCHAR(20) CHARACTER SET ascii NULL,
    answer_code VARCHAR(20) NULL,
    answer_detail VARCHAR(1000) NULL,
    attempts INT NOT NULL,
    tried_at DATETIME(6) NULL,
    sent_at DATETIME(6) NULL,
    CONSTRAINT tracker_report_key UNIQUE
        (data_element, period, org_unit, category_option_combo, attribute_option_combo),
    CONSTRAINT tracker_report_indicator FOREIGN KEY (programme_id, indicator) REFERENCES indicator (programme_id, code),
    CONSTRAINT tracker_report_value CHECK (value >= 0),
    CONSTRAINT tracker_report_state CHECK (state IN ('WAITING', 'SENT', 'REFUSED')),
    INDEX tracker_report_indicator_key (programme_id, indicator),
    INDEX tracker_report_province (province_code, state)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each consumer's workers look for their own rows only.
DROP INDEX outbox_due ON outbox;
CREATE INDEX outbox_due ON outbox (consumer, parked_at, due_at, id);
