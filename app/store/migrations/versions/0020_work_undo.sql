CREATE TABLE work_before (
    import_id INTEGER NOT NULL,
    subject TEXT NOT NULL,
    before_id INTEGER,
    file_name TEXT DEFAULT '' NOT NULL,
    is_withdrawn INTEGER NOT NULL,
    item TEXT,
    PRIMARY KEY (import_id, subject),
    CHECK (is_withdrawn IN (0, 1)),
    FOREIGN KEY(import_id) REFERENCES work_import (id),
    FOREIGN KEY(before_id) REFERENCES work_import (id)
)
 STRICT;

CREATE TABLE work_undone (
    import_id INTEGER NOT NULL,
    undone_by TEXT NOT NULL,
    undone_at TEXT NOT NULL,
    PRIMARY KEY (import_id),
    FOREIGN KEY(import_id) REFERENCES work_import (id)
)
 STRICT;
