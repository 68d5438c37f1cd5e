-- What lost when a form was taken in and two values stood against each other: kept, with where it came from.
-- question none: the city's score of the theme. field: the name of a field, where it is no score. side: where the value
-- stood. sequence: of the submission that it stood against, or came with.

CREATE TABLE superseded_value (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    theme_id TEXT REFERENCES theme (id), -- none: of the city as a whole
    question_id TEXT REFERENCES question (id),
    field TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    text TEXT NOT NULL DEFAULT '',
    side TEXT NOT NULL CHECK (side IN ('workspace', 'form')),
    sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    respondent_role TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    FOREIGN KEY (round_id, city_id) REFERENCES self_evaluation (round_id, city_id),
    CONSTRAINT possible_score CHECK ((CASE kind
        WHEN 'exact' THEN low IS NOT NULL AND low IS high AND low BETWEEN 4 AND 20
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low >= 4 AND low < high AND high <= 20
        WHEN 'approximate' THEN low IS high AND (low IS NULL OR low BETWEEN 4 AND 20)
        WHEN 'unscored' THEN low IS NULL AND high IS NULL
        WHEN 'missing' THEN low IS NULL AND high IS NULL
        WHEN 'notApplicable' THEN low IS NULL AND high IS NULL
        ELSE 0 END) IS TRUE)
) STRICT, WITHOUT ROWID;
CREATE INDEX superseded_value_by_city ON superseded_value (round_id, city_id);

CREATE UNIQUE INDEX submission_once ON submission (digest, round_id, city_id);

-- A statement is edited like any row.
ALTER TABLE question ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1);
