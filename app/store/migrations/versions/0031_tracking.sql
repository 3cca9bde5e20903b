CREATE TABLE class (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
)
 STRICT;

CREATE TABLE location (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
)
 STRICT;

CREATE TABLE tracking_category (
    remote_id TEXT NOT NULL,
    version TEXT NOT NULL,
    name TEXT NOT NULL,
    options TEXT NOT NULL,
    is_active INTEGER NOT NULL,
    updated_at TEXT,
    is_deleted INTEGER DEFAULT 0 NOT NULL,
    deleted_at TEXT,
    PRIMARY KEY (remote_id),
    CHECK (is_active IN (0, 1)),
    CHECK (is_deleted IN (0, 1))
)
 STRICT;
