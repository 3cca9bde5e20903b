"""What a service does now and then, on switches (wire/quickbooks.md 10)."""

from dataclasses import dataclass, fields


@dataclass(slots=True)
class Quirks:
    """Switches of the stand-in that no company has in its preferences.

    ``forgets_replays``: a known requestid is done again, as some have seen. ``false_deletions``: how many of
    the next change answers call a living record deleted. ``tells_totals``: change groups carry totalCount.
    ``blocks_reads``: the month's reads are used up, writes still work. ``is_other_environment``: the keys
    belong to the other environment. ``rotates_after_hours``: how old a refresh value gets.
    ``batch_seed`` shuffles the items of batches.
    """

    forgets_replays: bool = False
    false_deletions: int = 0
    tells_totals: bool = False
    blocks_reads: bool = False
    is_other_environment: bool = False
    rotates_after_hours: float = 24.0
    batch_seed: int = 1

    def switch(self, wanted: dict[str, object]) -> None:
        """Set some of them; ValueError for one there is not."""
        kinds = {field.name: type(getattr(self, field.name)) for field in fields(self)}
        for name, value in wanted.items():
            if name not in kinds:
                raise ValueError(f"no quirk {name!r}; there are {', '.join(kinds)}")
            setattr(self, name, kinds[name](value))
