"""Tracking categories with their options (wire/xero.md 2.4, 2.8): at most two are active."""

from dataclasses import dataclass, field
from typing import ClassVar

from integrations.sandbox.xero import words
from integrations.sandbox.xero.entity import FULL, Column, Entity, text
from integrations.sandbox.xero.faults import Refused, not_found
from integrations.sandbox.xero.records import Record
from integrations.sandbox.xero.words import Json

_MOST_ACTIVE = 2
_MOST_LETTERS = 100
_STATUSES = frozenset({"ACTIVE", "ARCHIVED"})


@dataclass(slots=True)
class Option:
    """One option of a category."""

    id: str
    name: str
    status: str = "ACTIVE"


@dataclass(slots=True, kw_only=True)
class Category(Record):
    """A tracking category."""

    name: str
    status: str = "ACTIVE"
    options: list[Option] = field(default_factory=list)


class Tracking(Entity[Category]):
    """The categories; their options have an address below."""

    name, key, one_a_call, can_delete = "TrackingCategories", "TrackingCategoryID", True, True
    columns: ClassVar[dict[str, Column]] = {
        "name": lambda row: row.name,
        "status": lambda row: row.status,
    }

    def add(self, name: str, options: tuple[str, ...]) -> Category:
        """A category with its options, as the story begins."""
        now, org_id = self.org.created_at, self.org.id
        made = [Option(words.guid(org_id, name, option), option) for option in options]
        own_id = words.guid(org_id, self.name, name)
        category = Category(id=own_id, created_at=now, updated_at=now, name=name, options=made)
        self.records[category.id] = category
        return category

    def named(self, text: str) -> Category | None:
        """By its name."""
        return next((one for one in self.records.values() if one.name == text), None)

    def is_shown(self, record: Category) -> bool:
        """Archived ones come only with ``includeArchived`` (2.5)."""
        return record.status == "ACTIVE"

    def render(self, record: Category, shape: str = FULL) -> Json:
        """The category on the wire: it has no time of change."""
        return {
            "Name": record.name,
            "Status": record.status,
            "TrackingCategoryID": record.id,
            "Options": [shown(option) for option in record.options],
        }

    def create(self, body: Json) -> Category:
        """A new category."""
        name = self._named(body, None)
        self._check_room()
        now = self.org.now()
        return self.keep(Category(id=self.org.new_id(self.name), created_at=now, updated_at=now, name=name))

    def update(self, record: Category, body: Json) -> Category:
        """Another name, or put away and taken up again."""
        name, status = self._named(body, record), text(body, "Status").upper() or record.status
        if status not in _STATUSES:
            raise Refused("Status is not valid.")
        if status == "ACTIVE" and record.status != "ACTIVE":
            self._check_room()
        record.name, record.status = name, status
        return self.keep(record)

    def delete(self, record: Category) -> None:
        """It is gone from every list."""
        self.records.pop(record.id)
        record.status = "DELETED"
        self.moved()

    def set_option(self, record: Category, body: Json, option_id: str = "") -> Json:
        """A new option, or another name or status of one; 404 for one that is not there."""
        option = next((one for one in record.options if one.id == option_id.lower()), None)
        if option_id and option is None:
            raise not_found()
        name = text(body, "Name", _MOST_LETTERS) or (option.name if option else "")
        if not name:
            raise Refused("A name is required.")
        if any(one.name.casefold() == name.casefold() and one is not option for one in record.options):
            raise Refused("The option name must be unique.")
        if option is None:
            option = Option(self.org.new_id(self.name), name)
            record.options.append(option)
        option.name, option.status = name, text(body, "Status").upper() or option.status
        self.keep(record)
        return shown(option)

    def chosen(self, name: str, option: str) -> tuple[Category, Option]:
        """The category and option of a line; Refused for what is unknown or put away."""
        category = next((one for one in self.records.values() if one.name == name), None)
        found = next((one for one in category.options if one.name == option), None) if category else None
        if category is None or found is None:
            raise Refused(f"The tracking option '{option}' of category '{name}' does not exist.")
        if {category.status, found.status} != {"ACTIVE"}:
            raise Refused(f"The tracking option '{option}' of category '{name}' is archived.")
        return category, found

    def _named(self, body: Json, record: Category | None) -> str:
        name = text(body, "Name", _MOST_LETTERS) or (record.name if record else "")
        if not name:
            raise Refused("A name is required.")
        if any(one.name.casefold() == name.casefold() and one is not record for one in self.records.values()):
            raise Refused("The category name must be unique.")
        return name

    def _check_room(self) -> None:
        if sum(one.status == "ACTIVE" for one in self.records.values()) >= _MOST_ACTIVE:
            raise Refused("The maximum number of active tracking categories has been reached.")


def shown(option: Option) -> Json:
    """An option on the wire."""
    return {"TrackingOptionID": option.id, "Name": option.name, "Status": option.status}
