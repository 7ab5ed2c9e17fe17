-- Organizers, accounts that have a phone number instead of an e-mail address, and mails.
ALTER TABLE account DROP CONSTRAINT account_role;
ALTER TABLE account ADD CONSTRAINT account_role CHECK (role IN
    ('FACILITY', 'BUYER', 'CENTRE', 'DEPARTMENT', 'MINISTRY', 'ORGANIZER', 'ADMINISTRATOR'));

ALTER TABLE account MODIFY COLUMN email VARCHAR(200) NULL;
ALTER TABLE account ADD COLUMN phone VARCHAR(20) CHARACTER SET ascii NULL;
ALTER TABLE account ADD CONSTRAINT account_phone UNIQUE (phone);
ALTER TABLE account ADD CONSTRAINT account_reachable CHECK (email IS NOT NULL OR phone IS NOT NULL);

-- The words of a mail are kept until a mail server has taken them; without one they are kept for the page that shows them.
CREATE TABLE mail (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient VARCHAR(200) NOT NULL,
    language CHAR(2) CHARACTER SET ascii NOT NULL,
    subject VARCHAR(300) NOT NULL,
    body TEXT NULL,
    footer VARCHAR(1000) NULL,
    action VARCHAR(200) NULL,
    link VARCHAR(500) NULL,
    created_at DATETIME(6) NOT NULL,
    sent_at DATETIME(6) NULL,
    refused_at DATETIME(6) NULL,
    refusal VARCHAR(500) NULL,
    INDEX mail_of (recipient, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
