"""A file's key as a person can write it down: fourteen groups of four, with check characters at the end.

The alphabet is Crockford's base 32 (no I, L, O or U; crockford.com/base32.html), so that what is easily
misread is read as what was meant. 256 bits of key and 24 of its SHA-256 make 56 characters; a slip of the pen
goes unnoticed once in 16 million.
"""

import hashlib

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 14

_GROUP = 4
_KEY_BYTES = 32
_CHECK_BYTES = 3
MEANT = str.maketrans({"I": "1", "L": "1", "O": "0", **dict.fromkeys(" -–\t\r\n.", "")})
"""What is easily misread, as what was meant; separators fall away."""


def written(key: str) -> str:
    """A key of 64 hexadecimal digits as groups with hyphens between."""
    raw = bytes.fromhex(key)
    assert len(raw) == _KEY_BYTES
    number = int.from_bytes(raw + _check(raw))
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(GROUPS * _GROUP * 5 - 5, -1, -5))
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read(text: str) -> str:
    """The key that was written down, in any case and spacing. ValueError when a character is not right."""
    letters = text.upper().translate(MEANT)
    if len(letters) != GROUPS * _GROUP:
        raise ValueError(f"it has {len(letters)} letters and digits instead of {GROUPS * _GROUP}")
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)  # ValueError for a character that is never in one
    content = number.to_bytes(_KEY_BYTES + _CHECK_BYTES)
    raw, check = content[:_KEY_BYTES], content[_KEY_BYTES:]
    if check != _check(raw):
        raise ValueError("its check characters do not fit")
    return raw.hex()


def _check(raw: bytes) -> bytes:
    return hashlib.sha256(b"Countersign recovery key" + raw).digest()[:_CHECK_BYTES]
