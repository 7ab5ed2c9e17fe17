-- A buyer asks a facility, the two talk, and what they agreed becomes a contract.
CREATE TABLE connection_request (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    buyer_id BIGINT NOT NULL,
    facility_id BIGINT NOT NULL,
    product_id BIGINT NULL,
    -- As the product was called when it was asked for: it may be renamed or withdrawn later.
    product_name_vi VARCHAR(300) NULL,
    product_name_en VARCHAR(300) NULL,
    asked_by BIGINT NOT NULL,
    quantity DECIMAL(15, 3) NOT NULL,
    unit VARCHAR(40) NOT NULL,
    needed_by DATE NOT NULL,
    words TEXT NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii NOT NULL,
    turn VARCHAR(20) CHARACTER SET ascii NULL,
    reason VARCHAR(1000) NULL,
    decided_by BIGINT NULL,
    decided_at DATETIME(6) NULL,
    ended_by BIGINT NULL,
    ended_at DATETIME(6) NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT connection_request_buyer FOREIGN KEY (buyer_id) REFERENCES buyer (id),
    CONSTRAINT connection_request_facility FOREIGN KEY (facility_id) REFERENCES facility (id),
    CONSTRAINT connection_request_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT connection_request_asker FOREIGN KEY (asked_by) REFERENCES account (id),
    CONSTRAINT connection_request_decider FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT connection_request_ender FOREIGN KEY (ended_by) REFERENCES account (id),
    CONSTRAINT connection_request_status CHECK
        (status IN ('SENT', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'CONTRACTED', 'CLOSED')),
    CONSTRAINT connection_request_turn CHECK (turn IN ('BUYER', 'FACILITY')),
    CONSTRAINT connection_request_quantity CHECK (quantity > 0),
    CONSTRAINT connection_request_reason CHECK ((status = 'DECLINED') = (reason IS NOT NULL)),
    CONSTRAINT connection_request_decided CHECK
        ((status IN ('ACCEPTED', 'DECLINED', 'CONTRACTED', 'CLOSED')) = (decided_at IS NOT NULL)),
    CONSTRAINT connection_request_ended CHECK
        ((status IN ('WITHDRAWN', 'CLOSED')) = (ended_at IS NOT NULL)),
    INDEX connection_request_of_buyer (buyer_id, updated_at),
    INDEX connection_request_of_facility (facility_id, updated_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE connection_message (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    side VARCHAR(20) CHARACTER SET ascii NOT NULL,
    words TEXT NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    CONSTRAINT connection_message_request FOREIGN KEY (request_id) REFERENCES connection_request (id),
    CONSTRAINT connection_message_author FOREIGN KEY (author_id) REFERENCES account (id),
    CONSTRAINT connection_message_side CHECK (side IN ('BUYER', 'FACILITY'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How far each side has read. Apart from the request: reading is no change of it.
CREATE TABLE connection_reading (
    request_id BIGINT NOT NULL,
    side VARCHAR(20) CHARACTER SET ascii NOT NULL,
    message_id BIGINT NOT NULL,
    PRIMARY KEY (request_id, side),
    CONSTRAINT connection_reading_request FOREIGN KEY (request_id) REFERENCES connection_request (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Every version of a contract stays; only one that was disputed is followed by another.
CREATE TABLE contract (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    request_id BIGINT NOT NULL,
    number INT NOT NULL,
    amount DECIMAL(17, 2) NOT NULL,
    currency CHAR(3) CHARACTER SET ascii NOT NULL,
    signed_on DATE NOT NULL,
    quantity DECIMAL(15, 3) NULL,
    unit VARCHAR(40) NULL,
    export BOOLEAN NOT NULL,
    status VARCHAR(20) CHARACTER SET ascii NOT NULL,
    recorded_by BIGINT NOT NULL,
    recorded_side VARCHAR(20) CHARACTER SET ascii NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    answered_by BIGINT NULL,
    answered_at DATETIME(6) NULL,
    reason VARCHAR(1000) NULL,
    version BIGINT NOT NULL,
    CONSTRAINT contract_number UNIQUE (request_id, number),
    CONSTRAINT contract_request FOREIGN KEY (request_id) REFERENCES connection_request (id),
    CONSTRAINT contract_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT contract_answerer FOREIGN KEY (answered_by) REFERENCES account (id),
    CONSTRAINT contract_amount CHECK (amount > 0),
    CONSTRAINT contract_quantity CHECK (quantity > 0),
    CONSTRAINT contract_status CHECK (status IN ('RECORDED', 'CONFIRMED', 'DISPUTED')),
    CONSTRAINT contract_side CHECK (recorded_side IN ('BUYER', 'FACILITY')),
    CONSTRAINT contract_answered CHECK ((status = 'RECORDED') = (answered_at IS NULL)),
    CONSTRAINT contract_reason CHECK ((status = 'DISPUTED') = (reason IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
