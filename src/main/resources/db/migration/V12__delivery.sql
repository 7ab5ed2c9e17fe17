-- A delivery that an administrator gave up on: kept with the reason, under the id it had in the outbox.
CREATE TABLE discarded_delivery (
    id BIGINT NOT NULL PRIMARY KEY,
    consumer VARCHAR(40) CHARACTER SET ascii NOT NULL,
    event VARCHAR(60) CHARACTER SET ascii NOT NULL,
    entity_id BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    attempts INT NOT NULL,
    last_error VARCHAR(1000) NULL,
    reason VARCHAR(1000) NOT NULL,
    discarded_by BIGINT NOT NULL,
    discarded_at DATETIME(6) NOT NULL,
    CONSTRAINT discarded_delivery_account FOREIGN KEY (discarded_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
