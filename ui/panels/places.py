"""Makes the page of each place. A panel's code is loaded when a person first goes there."""

from collections.abc import Callable

from app.propose.proposal import ProposalKind
from ui.actions import Actions
from ui.link import Link
from ui.panels.panel import Panel
from ui.theme import Theme

PLACE_OF_KIND = {
    ProposalKind.MATCH: "matches",
    ProposalKind.DRAFT: "drafts",
    ProposalKind.FOLLOWUP: "followups",
    ProposalKind.RECONCILIATION: "reconcile",
}


def make(key: str, theme: Theme, link: Link, actions: Actions) -> Panel:
    """The page of a place."""
    return _MADE[key](theme, link, actions)


def _today(theme: Theme, link: Link, _actions: Actions) -> Panel:
    from ui.panels.today.panel import TodayPanel

    return TodayPanel(theme, link)


def _drafts(theme: Theme, link: Link, actions: Actions) -> Panel:
    from ui.panels.drafts.panel import DraftsPanel

    return DraftsPanel(theme, actions, link)


def _followups(theme: Theme, link: Link, actions: Actions) -> Panel:
    from ui.panels.followups.panel import FollowUpsPanel

    return FollowUpsPanel(theme, actions, link)


def _reconcile(theme: Theme, link: Link, actions: Actions) -> Panel:
    from ui.panels.reconcile.panel import ReconcilePanel

    return ReconcilePanel(theme, link, actions)


def _customers(theme: Theme, link: Link, _actions: Actions) -> Panel:
    from ui.panels.customers.panel import CustomersPanel

    return CustomersPanel(theme, link)


def _history(theme: Theme, link: Link, _actions: Actions) -> Panel:
    from ui.panels.history import HistoryPanel

    return HistoryPanel(theme, link)


def _settings(theme: Theme, link: Link, _actions: Actions) -> Panel:
    from ui.panels.settings.panel import SettingsPanel

    return SettingsPanel(theme, link)


_MADE: dict[str, Callable[[Theme, Link, Actions], Panel]] = {
    "today": _today,
    "drafts": _drafts,
    "followups": _followups,
    "reconcile": _reconcile,
    "customers": _customers,
    "history": _history,
    "settings": _settings,
}
