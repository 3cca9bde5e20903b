"""Words about this machine: a licence runs over the page it is shown on."""

from app.screens.machine import flowing

LICENCE = """MIT License

Copyright (c) 2026 The people who made this program and kept it well
Copyright (c) 2025 Others

Permission is hereby granted, free of charge, to any person obtaining
a copy of this software, to deal in it without restriction, subject to
the following conditions:

 1. Redistributions of source code must retain the above notice as a
    whole.
2. Redistributions in binary form must reproduce the above copyright notices
"""


def test_a_licence_flows_but_for_what_was_set_apart() -> None:
    """Full lines go on; headings, copyrights and points keep their own."""
    told = flowing(LICENCE).splitlines()
    assert told[0] == "MIT License"
    assert told[2:4] == [
        "Copyright (c) 2026 The people who made this program and kept it well",
        "Copyright (c) 2025 Others",
    ]
    assert told[5] == (
        "Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to "
        "deal in it without restriction, subject to the following conditions:"
    )
    assert told[-1].startswith("2. ")
    assert flowing("") == ""
