-- Several pictures to a product, in an order, with words for those who cannot see them; and a size between the two there were.
CREATE TABLE product_picture (
    product_id BIGINT NOT NULL,
    place INT NOT NULL,
    picture_id BIGINT NOT NULL,
    alt_vi VARCHAR(200) NULL,
    alt_en VARCHAR(200) NULL,
    PRIMARY KEY (product_id, place),
    CONSTRAINT product_picture_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT product_picture_shown FOREIGN KEY (picture_id) REFERENCES picture (id),
    CONSTRAINT product_picture_place CHECK (place >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO product_picture (product_id, place, picture_id)
    SELECT id, 0, picture_id FROM product WHERE picture_id IS NOT NULL;

ALTER TABLE product DROP FOREIGN KEY product_picture;
ALTER TABLE product DROP COLUMN picture_id;

-- Older pictures have none: the large one stands in.
ALTER TABLE picture ADD COLUMN medium MEDIUMBLOB NULL;

-- Who was verified last, for the home page.
CREATE INDEX facility_verified_at ON facility (status, verified_at);
