"""Today over the sample company: its figures are the books', and each tile leads to its list."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from app.propose.proposal import ProposalKind
from app.review.decision import ProposalState
from tests.journeys.ground import cents
from tests.journeys.sitting import Sitting
from ui.panels.today.cash import CashBand
from ui.panels.today.panel import TodayPanel


def test_today_adds_up_to_the_books_and_leads_to_the_work(sit: Callable[[], Sitting]) -> None:
    """What is owed is what the ledger's open invoices add up to; the band never falls; tiles lead."""
    sitting = sit()
    sitting.press("go_today")
    panel = sitting.window.page("today")
    assert isinstance(panel, TodayPanel)
    view = panel._desk.overview().result(30)
    owed: dict[str, int] = {}
    for one in sitting.ledger()["Invoice"]:
        currency = one["CurrencyRef"]["value"]
        owed[currency] = owed.get(currency, 0) + cents(one["Balance"])
    assert {one.currency: one.total.minor for one in view.aged} == {
        currency: minor for currency, minor in owed.items() if minor
    }
    work = {one.kind: one for one in view.work}
    assert work[ProposalKind.MATCH].count == len(sitting.ids(ProposalState.OPEN))

    sitting.until(lambda: bool(panel.findChildren(CashBand)))
    band = panel.findChildren(CashBand)[0]
    middles = [step.p50.minor for step in band._steps]
    assert middles == sorted(middles)
    assert [step.p10.minor <= step.p50.minor <= step.p90.minor for step in band._steps] == [True] * len(
        middles
    )

    (link,) = [
        one
        for one in panel.findChildren(QPushButton)
        if "Until then, what was paid counts as open here" in one.accessibleDescription()
    ]
    assert link.accessibleDescription().startswith(f"{work[ProposalKind.MATCH].count} payments wait to be")
    link.click()
    assert sitting.window.place == "matches"
    sitting.press("go_today")

    tile = panel.tiles[ProposalKind.MATCH]
    assert tile.accessibleName().startswith(f"To match: {work[ProposalKind.MATCH].count}")
    tile.click()
    assert sitting.window.place == "matches"
