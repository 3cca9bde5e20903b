"""The places whose work comes with a later version: what each is for, and what to do meanwhile."""

from ui.panels.place import Place
from ui.theme import Theme

_WORDS = {
    "today": (
        "Today",
        "layout-dashboard",
        "What needs you, on one page",
        "Counts, receivables by age and a cash forecast come with a later version. Payment matches work now.",
    ),
    "drafts": (
        "Draft invoices",
        "file-text",
        "Everything that should be billed and is not yet",
        "Drafts from billable time, accepted estimates and bookings come with a later version.",
    ),
    "followups": (
        "Follow-ups",
        "mail",
        "Overdue invoices, and the right word to each customer",
        "Reminders with the reasons behind them come with a later version. Nothing is ever sent by itself.",
    ),
    "reconcile": (
        "Reconcile",
        "scale",
        "Ledger, Stripe and bank, tied to the cent",
        "The three-way comparison and the month close come with a later version.",
    ),
    "customers": (
        "Customers",
        "users",
        "One page for each customer",
        "Balances, how they pay and what was promised come with a later version.",
    ),
    "settings": (
        "Settings",
        "settings",
        "Connections and guardrails",
        "Until this page comes, use the commands countersign connect, disconnect, doctor and backup.",
    ),
}


def places(theme: Theme) -> dict[str, Place]:
    """Each place by its key."""
    made = {}
    for key, (title, glyph, headline, text) in _WORDS.items():
        place = Place(theme, title, glyph)
        place.say(headline, text, "go_matches", "Go to the matches")
        made[key] = place
    return made
