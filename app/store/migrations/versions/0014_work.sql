CREATE TABLE work_import (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    fresh INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    CHECK ("kind" IN ('time', 'estimate', 'booking', 'deal', 'order', 'agreement'))
)
 STRICT;

CREATE TABLE work_item (
    subject TEXT NOT NULL,
    import_id INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    served_on TEXT NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    item TEXT NOT NULL,
    PRIMARY KEY (subject),
    CHECK ("kind" IN ('time', 'estimate', 'booking', 'deal', 'order', 'agreement')),
    CHECK (is_withdrawn IN (0, 1)),
    FOREIGN KEY(import_id) REFERENCES work_import (id)
)
 STRICT;

CREATE INDEX work_item_by_day ON work_item (served_on);

CREATE INDEX work_item_by_file ON work_item (file_name, kind, served_on);

CREATE TABLE work_columns (
    headings TEXT NOT NULL,
    kind TEXT NOT NULL,
    mapping TEXT NOT NULL,
    PRIMARY KEY (headings),
    CHECK ("kind" IN ('time', 'estimate', 'booking', 'deal', 'order', 'agreement'))
)
 STRICT;
