-- The first schema. It holds everything a round, its report and its follow-up consist of, also what no page uses yet,
-- so that files of the first version never need a migration to start being used for more.
--
-- Conventions
--   text ids: a slug where the model fixes the row (city, theme, round, question), a UUID for rows made anywhere
--   *_utc_ms and *_offset_min: a moment in UTC and the offset of the computer that wrote it; never used for order
--   *_on: a day as yyyy-mm-dd; *_text: a moment or period as the source words it
--   kind, low, high: a score; low and high in whole quarters, 4 (= 1) to 20 (= 5), equal where there is one value
--   row_version: one more with every change of the row, for optimistic checking
--   position: order among siblings, 1-based
-- No triggers and no views: connections switch both off. SQLite evaluates CHECK to true on NULL, hence "IS TRUE".

-- What this file is --------------------------------------------------------------------------------------------------

-- One row per migration. readable_from of the last row: the oldest schema number whose programs can still read it.
CREATE TABLE schema_step (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    name TEXT NOT NULL,
    readable_from INTEGER NOT NULL CHECK (readable_from BETWEEN 1 AND number)
) STRICT;

CREATE TABLE workspace (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
    title TEXT NOT NULL,
    created_utc_ms INTEGER NOT NULL,
    created_offset_min INTEGER NOT NULL CHECK (created_offset_min BETWEEN -900 AND 900),
    changed_utc_ms INTEGER NOT NULL, -- of the last accepted edit; stamps every export
    changed_offset_min INTEGER NOT NULL CHECK (changed_offset_min BETWEEN -900 AND 900),
    last_round_id TEXT REFERENCES round (id) ON DELETE SET NULL, -- where the work stopped
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;

-- Choices that belong to the file and not to a computer: length of the top list, weights, texts of reminders.
CREATE TABLE workspace_setting (
    name TEXT PRIMARY KEY CHECK (length(name) BETWEEN 1 AND 120),
    value TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- People and organisations -------------------------------------------------------------------------------------------

-- All personal data, and nothing else. Erasing a person is deleting this row; every other table only points here.
CREATE TABLE person (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    name TEXT NOT NULL CHECK (name <> ''),
    work_email TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- Who edits, as the log knows them: an opaque id, with a person or (after erasing, or by choice) none.
CREATE TABLE actor (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_by_person ON actor (person_id);

-- Leads and partners that are no city, and the organisations people belong to.
CREATE TABLE organisation (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- The model ----------------------------------------------------------------------------------------------------------

CREATE TABLE city (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    grid_order INTEGER NOT NULL,
    member_order INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;

CREATE TABLE city_other_name (
    city_id TEXT NOT NULL REFERENCES city (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (city_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL,
    grid_order INTEGER NOT NULL,
    chapter_order INTEGER NOT NULL,
    definition TEXT NOT NULL,
    source TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;

CREATE TABLE theme_other_name (
    theme_id TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (theme_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE maturity_level (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 5),
    name TEXT NOT NULL CHECK (name <> ''),
    colour TEXT NOT NULL,
    description TEXT NOT NULL,
    source TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;

CREATE TABLE peer_group (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_group_city (
    peer_group_id TEXT NOT NULL REFERENCES peer_group (id) ON DELETE CASCADE,
    city_id TEXT NOT NULL REFERENCES city (id),
    PRIMARY KEY (peer_group_id, city_id)
) STRICT, WITHOUT ROWID;

-- The questionnaire --------------------------------------------------------------------------------------------------

CREATE TABLE questionnaire (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    title TEXT NOT NULL CHECK (title <> ''),
    derivation TEXT NOT NULL DEFAULT '', -- what it was derived from
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- A draft may change; once a round uses it, it is frozen and its digest is set.
CREATE TABLE questionnaire_version (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    questionnaire_id TEXT NOT NULL REFERENCES questionnaire (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'frozen')),
    note TEXT NOT NULL DEFAULT '',
    digest TEXT NOT NULL DEFAULT '' CHECK (length(digest) IN (0, 64)),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    UNIQUE (questionnaire_id, number),
    CHECK ((state = 'frozen') = (digest <> ''))
) STRICT, WITHOUT ROWID;

-- A statement as an identity: its key survives rewording and moving; only its wordings belong to a version.
CREATE TABLE question (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    theme_id TEXT NOT NULL REFERENCES theme (id)
) STRICT, WITHOUT ROWID;

-- A statement is part of a version when it has a wording there; leaving it out is retiring it.
CREATE TABLE question_wording (
    questionnaire_version_id TEXT NOT NULL REFERENCES questionnaire_version (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL REFERENCES question (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    help TEXT NOT NULL DEFAULT '',
    enough_evidence TEXT NOT NULL DEFAULT '',
    not_enough_evidence TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (questionnaire_version_id, question_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE question_level (
    questionnaire_version_id TEXT NOT NULL,
    question_id TEXT NOT NULL,
    level_number INTEGER NOT NULL REFERENCES maturity_level (number),
    description TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (questionnaire_version_id, question_id, level_number),
    FOREIGN KEY (questionnaire_version_id, question_id)
        REFERENCES question_wording (questionnaire_version_id, question_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Rounds and self-evaluations ----------------------------------------------------------------------------------------

CREATE TABLE round (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9-]*'),
    sequence INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    period TEXT NOT NULL DEFAULT '', -- as the source words it
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed', 'locked')),
    baseline INTEGER NOT NULL DEFAULT 0 CHECK (baseline IN (0, 1)),
    questionnaire_version_id TEXT REFERENCES questionnaire_version (id),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;

-- One per city and round that has anything. origin 'cell': it exists only because cells were entered in the grid, and
-- goes when the last of them goes; 'form': a form was made or taken in.
CREATE TABLE self_evaluation (
    round_id TEXT NOT NULL REFERENCES round (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    origin TEXT NOT NULL DEFAULT 'cell' CHECK (origin IN ('cell', 'form')),
    state TEXT NOT NULL DEFAULT 'notStarted' CHECK (state IN ('notStarted', 'inProgress', 'handedIn', 'toReview')),
    no_score_reason TEXT NOT NULL DEFAULT '', -- handed in without levels, and why
    participant_count INTEGER CHECK (participant_count >= 1),
    participant_roles TEXT NOT NULL DEFAULT '',
    sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    handed_in_on TEXT CHECK (handed_in_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL DEFAULT '',
    last_question_id TEXT REFERENCES question (id), -- where filling in stopped
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id)
) STRICT, WITHOUT ROWID;

-- The grid. Clustered on round, theme, city: a round is one range, a column is one range.
-- kind, low, high: the city's own decision; derived_*: what follows from its answers; reason: why the two differ.
CREATE TABLE theme_score (
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    wording TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    derived_kind TEXT,
    derived_low INTEGER,
    derived_high INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, theme_id, city_id),
    FOREIGN KEY (round_id, city_id) REFERENCES self_evaluation (round_id, city_id),
    CONSTRAINT possible_score CHECK ((CASE kind
        WHEN 'exact' THEN low IS NOT NULL AND low IS high AND low BETWEEN 4 AND 20
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low >= 4 AND low < high AND high <= 20
        WHEN 'approximate' THEN low IS high AND (low IS NULL OR low BETWEEN 4 AND 20)
        WHEN 'unscored' THEN low IS NULL AND high IS NULL
        WHEN 'missing' THEN low IS NULL AND high IS NULL
        WHEN 'notApplicable' THEN low IS NULL AND high IS NULL
        ELSE 0 END) IS TRUE),
    CONSTRAINT possible_derived_score CHECK ((CASE derived_kind
        WHEN 'exact' THEN derived_low IS NOT NULL AND derived_low IS derived_high AND derived_low BETWEEN 4 AND 20
        WHEN 'between' THEN derived_low IS NOT NULL AND derived_high IS NOT NULL
            AND derived_low >= 4 AND derived_low < derived_high AND derived_high <= 20
        WHEN 'approximate' THEN derived_low IS derived_high AND (derived_low IS NULL OR derived_low BETWEEN 4 AND 20)
        WHEN 'unscored' THEN derived_low IS NULL AND derived_high IS NULL
        WHEN 'missing' THEN derived_low IS NULL AND derived_high IS NULL
        WHEN 'notApplicable' THEN derived_low IS NULL AND derived_high IS NULL
        ELSE derived_kind IS NULL AND derived_low IS NULL AND derived_high IS NULL END) IS TRUE)
) STRICT, WITHOUT ROWID;
CREATE INDEX theme_score_by_city ON theme_score (city_id, round_id);

-- One filled-in form as handed in, frozen: its exact bytes, their SHA-256, and the number that orders corrections.
CREATE TABLE submission (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    questionnaire_version_id TEXT REFERENCES questionnaire_version (id),
    program_version TEXT NOT NULL DEFAULT '',
    previous_digest TEXT NOT NULL DEFAULT '' CHECK (length(previous_digest) IN (0, 64)),
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    content BLOB NOT NULL,
    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)), -- the city confirmed the digest another way
    received_utc_ms INTEGER NOT NULL,
    received_offset_min INTEGER NOT NULL CHECK (received_offset_min BETWEEN -900 AND 900),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    UNIQUE (round_id, city_id, sequence),
    FOREIGN KEY (round_id, city_id) REFERENCES self_evaluation (round_id, city_id)
) STRICT;

CREATE TABLE respondent (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL,
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    UNIQUE (round_id, city_id, id),
    FOREIGN KEY (round_id, city_id) REFERENCES self_evaluation (round_id, city_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX respondent_by_person ON respondent (person_id);

-- Clustered on round and city, so that one form is one range.
CREATE TABLE answer (
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    respondent_id TEXT NOT NULL,
    question_id TEXT NOT NULL REFERENCES question (id),
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    sureness INTEGER CHECK (sureness BETWEEN 1 AND 3),
    comment TEXT NOT NULL DEFAULT '',
    confirmed INTEGER NOT NULL DEFAULT 1 CHECK (confirmed IN (0, 1)), -- 0: taken over from an earlier round
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id, respondent_id, question_id),
    FOREIGN KEY (round_id, city_id, respondent_id) REFERENCES respondent (round_id, city_id, id),
    CONSTRAINT possible_score CHECK ((CASE kind
        WHEN 'exact' THEN low IS NOT NULL AND low IS high AND low BETWEEN 4 AND 20
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low >= 4 AND low < high AND high <= 20
        WHEN 'approximate' THEN low IS high AND (low IS NULL OR low BETWEEN 4 AND 20)
        WHEN 'unscored' THEN low IS NULL AND high IS NULL
        WHEN 'missing' THEN low IS NULL AND high IS NULL
        WHEN 'notApplicable' THEN low IS NULL AND high IS NULL
        ELSE 0 END) IS TRUE)
) STRICT, WITHOUT ROWID;

-- What the team settled on where respondents differ.
CREATE TABLE agreed_answer (
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    question_id TEXT NOT NULL REFERENCES question (id),
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    sureness INTEGER CHECK (sureness BETWEEN 1 AND 3),
    comment TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id, question_id),
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

-- On what an answer or a theme's score rests. respondent none: of the team.
CREATE TABLE evidence (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    theme_id TEXT NOT NULL REFERENCES theme (id),
    question_id TEXT REFERENCES question (id),
    respondent_id TEXT REFERENCES respondent (id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    FOREIGN KEY (round_id, city_id) REFERENCES self_evaluation (round_id, city_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_cell ON evidence (round_id, city_id, theme_id);
CREATE INDEX evidence_by_respondent ON evidence (respondent_id);

-- What a city wants to reach. Not named "target score" of a round to come: it is set in this round, for due_text.
CREATE TABLE target (
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    due_text TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, theme_id, city_id),
    CONSTRAINT possible_target CHECK ((CASE kind
        WHEN 'exact' THEN low IS NOT NULL AND low IS high AND low BETWEEN 4 AND 20
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low >= 4 AND low < high AND high <= 20
        ELSE 0 END) IS TRUE)
) STRICT, WITHOUT ROWID;

-- A layer over the median of a theme (city none) or over one cell; the highest sequence holds.
CREATE TABLE adjustment (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT REFERENCES city (id),
    sequence INTEGER NOT NULL,
    kind TEXT NOT NULL,
    low INTEGER,
    high INTEGER,
    reason TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source IN ('workshop', 'interview', 'documentAnalysis', 'kcEstimate')),
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    decided_by TEXT NOT NULL DEFAULT '', -- a body or a role, never a person's name
    based_on_digest TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CONSTRAINT possible_adjustment CHECK ((CASE kind
        WHEN 'exact' THEN low IS NOT NULL AND low IS high AND low BETWEEN 4 AND 20
        WHEN 'between' THEN low IS NOT NULL AND high IS NOT NULL AND low >= 4 AND low < high AND high <= 20
        ELSE 0 END) IS TRUE)
) STRICT, WITHOUT ROWID;
CREATE INDEX adjustment_by_round ON adjustment (round_id, sequence);

-- The one summary of a round that goes to people outside the steering group; frozen once made.
CREATE TABLE peer_summary (
    round_id TEXT PRIMARY KEY REFERENCES round (id),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    content BLOB NOT NULL,
    made_utc_ms INTEGER NOT NULL,
    made_offset_min INTEGER NOT NULL CHECK (made_offset_min BETWEEN -900 AND 900)
) STRICT;

-- What a round says beside the scores --------------------------------------------------------------------------------

CREATE TABLE theme_judgement (
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    text TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, theme_id)
) STRICT, WITHOUT ROWID;

-- city none: of the cities together.
CREATE TABLE strength (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT REFERENCES city (id),
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX strength_by_theme ON strength (round_id, theme_id, position);

CREATE TABLE improvement_point (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT REFERENCES city (id),
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX improvement_point_by_theme ON improvement_point (round_id, theme_id, position);

-- subject: who it is about where that is no single city ("other cities"). parent: item of a sub-list.
CREATE TABLE good_practice (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT REFERENCES city (id),
    subject TEXT NOT NULL DEFAULT '',
    parent_id TEXT REFERENCES good_practice (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'practice' CHECK (kind IN ('practice', 'weakPoint', 'information')),
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    address_state TEXT NOT NULL DEFAULT 'none' CHECK (address_state IN ('none', 'lost', 'known')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX good_practice_by_cell ON good_practice (round_id, theme_id, city_id, position);
CREATE INDEX good_practice_by_parent ON good_practice (parent_id);

CREATE TABLE climate_team (
    round_id TEXT NOT NULL REFERENCES round (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    coordination TEXT NOT NULL DEFAULT 'open' CHECK (coordination IN ('central', 'decentral', 'open')),
    coordination_note TEXT NOT NULL DEFAULT '',
    placed_under TEXT NOT NULL DEFAULT '',
    lead_function TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id)
) STRICT, WITHOUT ROWID;

-- Full-time equivalents in hundredths, percentages whole. withheld: given to the benchmark, not in the report.
CREATE TABLE fte_figure (
    round_id TEXT NOT NULL REFERENCES round (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    state TEXT NOT NULL CHECK (state IN ('given', 'withheld', 'notTaken', 'open')),
    fte_hundredths INTEGER CHECK (fte_hundredths >= 0),
    subsidised_percent INTEGER CHECK (subsidised_percent BETWEEN 0 AND 100),
    note TEXT NOT NULL DEFAULT '',
    visibility TEXT NOT NULL DEFAULT 'everyone' CHECK (visibility IN ('everyone', 'steeringGroup')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lekp_figure (
    round_id TEXT NOT NULL REFERENCES round (id),
    city_id TEXT NOT NULL REFERENCES city (id),
    fte_hundredths INTEGER CHECK (fte_hundredths >= 0),
    note TEXT NOT NULL DEFAULT '',
    visibility TEXT NOT NULL DEFAULT 'everyone' CHECK (visibility IN ('everyone', 'steeringGroup')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (round_id, city_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE lekp_domain (
    round_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    keyword TEXT NOT NULL,
    PRIMARY KEY (round_id, city_id, position),
    FOREIGN KEY (round_id, city_id) REFERENCES lekp_figure (round_id, city_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Recommendations ----------------------------------------------------------------------------------------------------

-- number: as the source numbers it; it follows the themes and is no rank.
CREATE TABLE recommendation (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    number INTEGER CHECK (number >= 1),
    short_title TEXT NOT NULL DEFAULT '',
    long_title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'candidate' CHECK (state IN ('candidate', 'chosen', 'dropped')),
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (short_title <> '' OR long_title <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_by_round ON recommendation (round_id, position);

CREATE TABLE recommendation_point (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_point_by_recommendation ON recommendation_point (recommendation_id, position);

CREATE TABLE recommendation_theme (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (recommendation_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendation_addressee (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    level TEXT NOT NULL
        CHECK (level IN ('city', 'knowledgeCentre', 'vvsg', 'province', 'flanders', 'federal', 'europe')),
    PRIMARY KEY (recommendation_id, level)
) STRICT, WITHOUT ROWID;

-- city none: one agreed figure.
CREATE TABLE rating (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    criterion TEXT NOT NULL CHECK (criterion IN ('impact', 'importance', 'urgency')),
    city_id TEXT REFERENCES city (id),
    value INTEGER NOT NULL CHECK (value >= 0), -- a step of a scale, or a number of votes
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX rating_once ON rating (recommendation_id, criterion, ifnull(city_id, ''));

-- A dated, frozen order. Entries keep their own titles, so that a later rewording leaves the decision as it was.
CREATE TABLE ranking (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    title TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    decided_by TEXT NOT NULL DEFAULT '',
    ordered INTEGER NOT NULL DEFAULT 1 CHECK (ordered IN (0, 1)), -- 0: chosen, but their order is not known
    rule TEXT NOT NULL DEFAULT '', -- how the order follows, so that anyone can recompute it
    note TEXT NOT NULL DEFAULT '',
    frozen_utc_ms INTEGER NOT NULL,
    frozen_offset_min INTEGER NOT NULL CHECK (frozen_offset_min BETWEEN -900 AND 900)
) STRICT, WITHOUT ROWID;

-- Figures in thousandths, none where the source does not give them.
CREATE TABLE ranking_entry (
    ranking_id TEXT NOT NULL REFERENCES ranking (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    recommendation_id TEXT REFERENCES recommendation (id) ON DELETE SET NULL,
    number INTEGER,
    title TEXT NOT NULL,
    maturity_thousandths INTEGER,
    impact_thousandths INTEGER,
    importance_thousandths INTEGER,
    urgency_thousandths INTEGER,
    total_thousandths INTEGER,
    computed_position INTEGER, -- before a manual order
    manual_reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (ranking_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX ranking_entry_by_recommendation ON ranking_entry (recommendation_id);

-- Work packages ------------------------------------------------------------------------------------------------------

CREATE TABLE work_package (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    number INTEGER CHECK (number >= 1),
    title TEXT NOT NULL CHECK (title <> ''),
    aim TEXT NOT NULL DEFAULT '',
    priority INTEGER CHECK (priority BETWEEN 1 AND 4), -- about timing
    timing_text TEXT NOT NULL DEFAULT '',
    quarter TEXT CHECK (quarter GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'), -- when known
    state TEXT NOT NULL DEFAULT 'toStart' CHECK (state IN ('toStart', 'running', 'done', 'stopped')),
    reservation TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_by_round ON work_package (round_id, position);

CREATE TABLE work_package_part (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    letter TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_part_by_package ON work_package_part (work_package_id, position);

-- Keywords; of a part, or of the package as a whole.
CREATE TABLE work_package_subtopic (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    part_id TEXT REFERENCES work_package_part (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    keyword TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_subtopic_by_package ON work_package_subtopic (work_package_id, position);
CREATE INDEX work_package_subtopic_by_part ON work_package_subtopic (part_id);

CREATE TABLE work_package_theme (
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    theme_id TEXT NOT NULL REFERENCES theme (id),
    PRIMARY KEY (work_package_id, theme_id)
) STRICT, WITHOUT ROWID;

-- A city, an organisation, or neither where that is still to be decided (then label says what the source has).
CREATE TABLE work_package_lead (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'lead' CHECK (role IN ('lead', 'partner')),
    city_id TEXT REFERENCES city (id),
    organisation_id TEXT REFERENCES organisation (id),
    label TEXT NOT NULL DEFAULT '',
    certainty TEXT NOT NULL DEFAULT 'certain' CHECK (certainty IN ('certain', 'toExamine', 'toDecide')),
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (city_id IS NULL OR organisation_id IS NULL),
    CHECK (city_id IS NOT NULL OR organisation_id IS NOT NULL OR label <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_lead_by_package ON work_package_lead (work_package_id, position);

CREATE TABLE work_package_action (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    part_id TEXT REFERENCES work_package_part (id) ON DELETE SET NULL,
    kind TEXT NOT NULL DEFAULT 'action' CHECK (kind IN ('action', 'milestone')),
    title TEXT NOT NULL CHECK (title <> ''),
    note TEXT NOT NULL DEFAULT '',
    owner_city_id TEXT REFERENCES city (id),
    owner_organisation_id TEXT REFERENCES organisation (id),
    owner_label TEXT NOT NULL DEFAULT '', -- a role or body, never a person's name
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'toStart' CHECK (state IN ('toStart', 'running', 'done', 'stopped')),
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK (owner_city_id IS NULL OR owner_organisation_id IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_action_by_package ON work_package_action (work_package_id, position);
CREATE INDEX work_package_action_by_part ON work_package_action (part_id);

CREATE TABLE work_package_journal (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    written_utc_ms INTEGER NOT NULL,
    written_offset_min INTEGER NOT NULL CHECK (written_offset_min BETWEEN -900 AND 900),
    actor_id TEXT REFERENCES actor (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_journal_by_package ON work_package_journal (work_package_id, written_utc_ms);

CREATE TABLE work_package_link (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_link_by_package ON work_package_link (work_package_id, position);

-- Traceability, both ways --------------------------------------------------------------------------------------------
-- origin: the source says so, this program or its users propose it, or a body confirmed the proposal.

CREATE TABLE recommendation_improvement_point (
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    improvement_point_id TEXT NOT NULL REFERENCES improvement_point (id) ON DELETE CASCADE,
    origin TEXT NOT NULL CHECK (origin IN ('source', 'proposed', 'confirmed')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (recommendation_id, improvement_point_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_by_improvement_point ON recommendation_improvement_point (improvement_point_id);

-- city none: the theme's column as a whole.
CREATE TABLE recommendation_cell (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    round_id TEXT NOT NULL REFERENCES round (id),
    theme_id TEXT NOT NULL REFERENCES theme (id),
    city_id TEXT REFERENCES city (id),
    origin TEXT NOT NULL CHECK (origin IN ('source', 'proposed', 'confirmed')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX recommendation_cell_by_recommendation ON recommendation_cell (recommendation_id);
CREATE INDEX recommendation_cell_by_cell ON recommendation_cell (round_id, theme_id, city_id);

CREATE TABLE improvement_point_cell (
    improvement_point_id TEXT NOT NULL REFERENCES improvement_point (id) ON DELETE CASCADE,
    city_id TEXT NOT NULL REFERENCES city (id),
    origin TEXT NOT NULL CHECK (origin IN ('source', 'proposed', 'confirmed')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (improvement_point_id, city_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE work_package_recommendation (
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    recommendation_id TEXT NOT NULL REFERENCES recommendation (id) ON DELETE CASCADE,
    origin TEXT NOT NULL CHECK (origin IN ('source', 'proposed', 'confirmed')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (work_package_id, recommendation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_by_recommendation ON work_package_recommendation (recommendation_id);

CREATE TABLE work_package_target (
    work_package_id TEXT NOT NULL REFERENCES work_package (id) ON DELETE CASCADE,
    round_id TEXT NOT NULL,
    theme_id TEXT NOT NULL,
    city_id TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('source', 'proposed', 'confirmed')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    PRIMARY KEY (work_package_id, round_id, theme_id, city_id),
    FOREIGN KEY (round_id, theme_id, city_id) REFERENCES target (round_id, theme_id, city_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX work_package_by_target ON work_package_target (round_id, theme_id, city_id);

-- The steering group -------------------------------------------------------------------------------------------------

-- Of a city or of an organisation (the VGC is no city).
CREATE TABLE steering_member (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    city_id TEXT REFERENCES city (id),
    organisation_id TEXT REFERENCES organisation (id),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'contact', 'author')),
    position INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '', -- about the record, never a name
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((city_id IS NULL) <> (organisation_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX steering_member_by_person ON steering_member (person_id);

CREATE TABLE meeting (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL DEFAULT 'steeringGroup' CHECK (kind IN ('steeringGroup', 'workshop', 'board', 'other')),
    title TEXT NOT NULL,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    held_text TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'held', 'cancelled')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- entity, entity_key: what the item is about (a work package, an action), named as in the change log; may be empty.
CREATE TABLE agenda_item (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    entity TEXT NOT NULL DEFAULT '',
    entity_key TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);

CREATE TABLE decision (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    entity TEXT NOT NULL DEFAULT '',
    entity_key TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_by_meeting ON decision (meeting_id, position);

CREATE TABLE attendance (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    city_id TEXT REFERENCES city (id),
    organisation_id TEXT REFERENCES organisation (id),
    state TEXT NOT NULL CHECK (state IN ('present', 'excused', 'absent')),
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1),
    CHECK ((city_id IS NULL) <> (organisation_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX attendance_once ON attendance (meeting_id, ifnull(city_id, ''), ifnull(organisation_id, ''));

-- The report ---------------------------------------------------------------------------------------------------------

CREATE TABLE report_section (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    parent_id TEXT REFERENCES report_section (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT;
CREATE INDEX report_section_by_parent ON report_section (round_id, parent_id, position);

-- Phases of the work, and the stages of the report itself. other_reading: the other side where the source
-- contradicts itself.
CREATE TABLE process_step (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL CHECK (kind IN ('phase', 'event', 'reportStage')),
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    when_text TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    other_reading TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX process_step_by_round ON process_step (round_id, position);

CREATE TABLE source_document (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL CHECK (kind IN ('cityDocument', 'externalSource', 'other')),
    city_id TEXT REFERENCES city (id),
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- By function; a name is in person or nowhere.
CREATE TABLE interviewee (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    city_id TEXT REFERENCES city (id),
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    function_text TEXT NOT NULL,
    when_text TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX interviewee_by_person ON interviewee (person_id);

-- Slips of the source: corrected in what users read, or flagged where the right reading is not certain.
CREATE TABLE correction (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT NOT NULL REFERENCES round (id),
    place TEXT NOT NULL,
    found TEXT NOT NULL,
    corrected TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('corrected', 'flagged')),
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1)
) STRICT, WITHOUT ROWID;

-- History ------------------------------------------------------------------------------------------------------------

-- Where a baseline row comes from. entity and entity_key as in the change log; field empty = the row as a whole.
CREATE TABLE provenance (
    entity TEXT NOT NULL,
    entity_key TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    section TEXT NOT NULL,
    restated INTEGER NOT NULL DEFAULT 0 CHECK (restated IN (0, 1)), -- running text, shorter and in other words
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (entity, entity_key, field)
) STRICT, WITHOUT ROWID;

-- One row per changed row. sequence orders, never the time. step: sequence of the first row of the same edit.
-- old_text none: did not exist; new_text none: was removed. Never a person's name.
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    at_utc_ms INTEGER NOT NULL,
    at_offset_min INTEGER NOT NULL CHECK (at_offset_min BETWEEN -900 AND 900),
    actor_id TEXT REFERENCES actor (id),
    entity TEXT NOT NULL,
    entity_key TEXT NOT NULL,
    old_text TEXT,
    new_text TEXT,
    label TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX change_log_by_row ON change_log (entity, entity_key, sequence);

-- One row per form that was offered, taken in or not. file_name without folder.
CREATE TABLE intake (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    round_id TEXT REFERENCES round (id),
    city_id TEXT REFERENCES city (id),
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'unchanged', 'conflict', 'refused')),
    message TEXT NOT NULL DEFAULT '',
    submission_id TEXT REFERENCES submission (id),
    taken_utc_ms INTEGER NOT NULL,
    taken_offset_min INTEGER NOT NULL CHECK (taken_offset_min BETWEEN -900 AND 900),
    actor_id TEXT REFERENCES actor (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_by_city ON intake (round_id, city_id);

-- The side of a conflict that lost: kept and labelled, never thrown away.
CREATE TABLE set_aside (
    id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 120),
    entity TEXT NOT NULL,
    entity_key TEXT NOT NULL,
    content TEXT NOT NULL,
    label TEXT NOT NULL,
    intake_id TEXT REFERENCES intake (id),
    set_aside_utc_ms INTEGER NOT NULL,
    set_aside_offset_min INTEGER NOT NULL CHECK (set_aside_offset_min BETWEEN -900 AND 900)
) STRICT, WITHOUT ROWID;
CREATE INDEX set_aside_by_row ON set_aside (entity, entity_key);
