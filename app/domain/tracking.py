"""What lines of sales are told apart by: QuickBooks' classes and locations, Xero's tracking categories.

A line keeps pairs of a category and a value (``documents.Line.tracking``). The value is what the ledger takes
in a write: an id at QuickBooks, an option's name at Xero. People read and write names.
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import Struct

Tracking = tuple[tuple[str, str], ...]

CLASS = "class"
"""The category of QuickBooks' classes; a line has one."""
LOCATION = "location"
"""The category of QuickBooks' departments, as its own window calls them; a document has one (3.8)."""
WHOLE = frozenset({LOCATION})
"""Categories that hold for a document as a whole."""


class SalesClass(Struct, frozen=True):
    """A class of QuickBooks; ``name`` is its full name, with the classes above it (``Studio:Print``)."""

    remote_id: str
    version: str
    name: str
    is_active: bool = True
    updated_at: datetime | None = None


class Location(Struct, frozen=True):
    """A department of QuickBooks; ``name`` as above."""

    remote_id: str
    version: str
    name: str
    is_active: bool = True
    updated_at: datetime | None = None


class CategoryOption(Struct, frozen=True):
    """One option of a tracking category of Xero."""

    remote_id: str
    name: str
    is_active: bool = True


class TrackingCategory(Struct, frozen=True):
    """A tracking category of Xero with its options; at most two are active (wire/xero.md 2.8)."""

    remote_id: str
    version: str
    name: str
    options: tuple[CategoryOption, ...] = ()
    is_active: bool = True
    updated_at: datetime | None = None


class TrackingOption(Struct, frozen=True):
    """One value of a category as lines bear it. ``also`` is a name that it may be called by, too (its id)."""

    category: str
    value: str
    name: str
    is_active: bool = True
    also: str = ""


class TrackingLists(Struct, frozen=True):
    """All that the ledger knows to tell lines apart by, whether in use or not, in the order of the books."""

    options: tuple[TrackingOption, ...] = ()

    @property
    def categories(self) -> tuple[str, ...]:
        """Those with something in use."""
        return tuple(dict.fromkeys(one.category for one in self.options if one.is_active))

    def names(self, category: str) -> tuple[str, ...]:
        """What may be chosen in a category, in the order of names."""
        of_it = (one.name for one in self.options if one.category == category and one.is_active)
        return tuple(sorted(of_it, key=str.casefold))

    def name_of(self, category: str, value: str) -> str:
        """How a value is called; itself where the ledger does not know it."""
        known = self._with_value(category, value)
        return known.name if known else value

    def said(self, tracking: Tracking) -> tuple[tuple[str, str], ...]:
        """Categories with the names of their values."""
        return tuple((category, self.name_of(category, value)) for category, value in tracking)

    def category(self, text: str) -> str | None:
        """The category a person means, whatever its case; None where the ledger has none of that name."""
        known = {one.category.casefold(): one.category for one in self.options}
        return known.get(text.strip().casefold())

    def meant(self, category: str, text: str) -> TrackingOption | None:
        """What a person means by a name or an id, in use or not; None where the ledger has none of it.

        By value or id, by full name, by the last part of a name that only one in use has.
        """
        of_it = [one for one in self.options if one.category == category]
        bare, wanted = text.strip(), text.strip().casefold()
        by_id = [one for one in of_it if bare in {one.value, one.also}]
        by_name = [one for one in of_it if one.name.casefold() == wanted]
        by_end = [one for one in of_it if one.is_active and one.name.casefold().endswith(f":{wanted}")]
        found = by_id or by_name or (by_end if len(by_end) == 1 else [])
        return min(found, key=lambda one: not one.is_active, default=None)

    def refused(self, tracking: Tracking) -> tuple[str, str, bool] | None:
        """The first pair that the ledger would refuse: category, name, and whether it has it at all.

        None where it takes all of them.
        """
        for category, value in tracking:
            found = self._with_value(category, value)
            if found is None or not found.is_active:
                return category, found.name if found else value, found is not None
        return None

    def _with_value(self, category: str, value: str) -> TrackingOption | None:
        of_it = (one for one in self.options if (one.category, one.value) == (category, value))
        return next(of_it, None)


def tracking_lists(
    classes: Iterable[SalesClass],
    locations: Iterable[Location],
    categories: Iterable[TrackingCategory],
    *,
    takes_classes: bool,
    takes_locations: bool,
) -> TrackingLists:
    """The lists of a company. What its settings switch off is not in use, whatever the lists say."""
    found = [TrackingOption(CLASS, one.remote_id, one.name, one.is_active and takes_classes)
             for one in classes]  # fmt: skip
    found += [TrackingOption(LOCATION, one.remote_id, one.name, one.is_active and takes_locations)
              for one in locations]  # fmt: skip
    for category in categories:
        found += [
            TrackingOption(
                category.name, one.name, one.name, one.is_active and category.is_active, one.remote_id
            )
            for one in category.options
        ]
    return TrackingLists(tuple(found))
