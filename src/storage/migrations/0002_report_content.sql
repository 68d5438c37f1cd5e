-- What the parts of the report need to be stored as they are read: the name of a practice apart from its text, notes,
-- keywords as lists in one column, the order of linked rows, and what a baseline row was when it was taken over.
-- Lists in one column (…, one item a line) are texts that nothing else points to.

ALTER TABLE strength ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE improvement_point ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE theme_judgement ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE theme_judgement ADD COLUMN summary TEXT NOT NULL DEFAULT ''; -- what the management summary says

ALTER TABLE good_practice ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE good_practice ADD COLUMN heading TEXT NOT NULL DEFAULT ''; -- the sub-list it stands in
ALTER TABLE good_practice ADD COLUMN same_as TEXT NOT NULL DEFAULT ''; -- id of the practice it repeats
ALTER TABLE good_practice ADD COLUMN related TEXT NOT NULL DEFAULT ''; -- ids, one a line

ALTER TABLE lekp_figure ADD COLUMN domains TEXT NOT NULL DEFAULT ''; -- keywords, one a line
ALTER TABLE lekp_figure ADD COLUMN domains_open_ended INTEGER NOT NULL DEFAULT 0 CHECK (domains_open_ended IN (0, 1));
DROP TABLE lekp_domain; -- never written

ALTER TABLE recommendation ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE recommendation_theme ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ranking ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1);

ALTER TABLE work_package ADD COLUMN open_ended INTEGER NOT NULL DEFAULT 0 CHECK (open_ended IN (0, 1));
ALTER TABLE work_package ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE work_package_part ADD COLUMN open_ended INTEGER NOT NULL DEFAULT 0 CHECK (open_ended IN (0, 1));
ALTER TABLE work_package_theme ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE work_package_recommendation ADD COLUMN position INTEGER NOT NULL DEFAULT 0;

ALTER TABLE report_section ADD COLUMN tables TEXT NOT NULL DEFAULT ''; -- ids of report tables at its end, one a line
ALTER TABLE report_section ADD COLUMN role TEXT NOT NULL DEFAULT ''; -- what the program asks for by name
ALTER TABLE process_step ADD COLUMN stage TEXT NOT NULL DEFAULT ''; -- the heading it stands under

ALTER TABLE provenance ADD COLUMN row_digest TEXT NOT NULL DEFAULT ''; -- of the row as it was taken over
ALTER TABLE provenance ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1 CHECK (row_version >= 1);
