-- Groups of cities that somebody made: their cities stand in the row itself, one id a line, as other lists do.
-- Nothing was ever written into the table that held them apart.

ALTER TABLE peer_group ADD COLUMN cities TEXT NOT NULL DEFAULT '';
DROP TABLE peer_group_city;
