"""Makes the page of each place. One whose work comes later says what it is for, and what to do meanwhile."""

from app.propose.proposal import ProposalKind
from ui.actions import Actions
from ui.link import Link
from ui.panels.panel import Panel
from ui.panels.place import Place
from ui.theme import Theme

_WORDS = {
    "reconcile": (
        "Reconcile",
        "scale",
        "Ledger, Stripe and bank, tied to the cent",
        "The three-way comparison and the month close come with a later version.",
    ),
}


PLACE_OF_KIND = {
    ProposalKind.MATCH: "matches",
    ProposalKind.DRAFT: "drafts",
    ProposalKind.FOLLOWUP: "followups",
    ProposalKind.RECONCILIATION: "reconcile",
}


def make(key: str, theme: Theme, link: Link, actions: Actions) -> Panel:
    """The page of a place. Each panel's code is loaded when a person first goes there."""
    if key == "history":
        from ui.panels.history import HistoryPanel

        return HistoryPanel(theme, link)
    if key == "today":
        from ui.panels.today.panel import TodayPanel

        return TodayPanel(theme, link)
    if key == "customers":
        from ui.panels.customers.panel import CustomersPanel

        return CustomersPanel(theme, link)
    if key == "drafts":
        from ui.panels.drafts.panel import DraftsPanel

        return DraftsPanel(theme, actions, link)
    if key == "settings":
        from ui.panels.settings.panel import SettingsPanel

        return SettingsPanel(theme, link)
    if key == "followups":
        from ui.panels.followups.panel import FollowUpsPanel

        return FollowUpsPanel(theme, actions, link)
    title, glyph, headline, text = _WORDS[key]
    place = Place(theme, title, glyph)
    place.say(headline, text, "go_matches", "Go to the matches")
    return place
