-- The place that people gave a recommendation over the one that is reckoned, and why.

CREATE TABLE recommendation_place (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    recommendation_id TEXT NOT NULL UNIQUE REFERENCES recommendation (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 999),
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
