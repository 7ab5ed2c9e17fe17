-- A mail that was written while no mail server was set stays with the portal: it is not sent later, when it is old news.
ALTER TABLE mail ADD COLUMN kept_at DATETIME(6) NULL;
-- Those whose delivery is done without anybody having taken or refused them.
UPDATE mail SET kept_at = created_at WHERE sent_at IS NULL AND refused_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.consumer = 'mail' AND o.event = 'MailWritten' AND o.entity_id = mail.id);
