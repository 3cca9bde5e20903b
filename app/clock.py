"""The real clock and the source of ids, behind the ports."""

import time
import uuid
from datetime import UTC, datetime


class SystemClock:
    """The machine's clock in UTC."""

    def now(self) -> datetime:
        """The present instant in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)


def new_key() -> str:
    """A new idempotency key: 32 characters, short enough for every service (QuickBooks batches: 36)."""
    return uuid.uuid4().hex
