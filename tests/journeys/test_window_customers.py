"""The Customers place over the sample company, and every place opened by its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.review.customers import CustomerOrder, CustomerShow
from tests.journeys.sitting import Sitting
from ui.dialogs.finder import Finder
from ui.dialogs.keys import KeySheet
from ui.frame.navigation import PLACES
from ui.panels.customers.panel import CustomersPanel


def test_a_customer_is_found_read_and_given_a_payer_name(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """Find by typing, read the page, remember a payer name; the name stays, and goes when forgotten."""
    sitting = sit()
    for key, _, _ in PLACES:
        sitting.press(f"go_{key}")
        assert sitting.window.place == key
    panel = sitting.window.page("customers")
    assert isinstance(panel, CustomersPanel)
    sitting.press("go_customers")
    sitting.until(panel.view.isVisible)
    amounts = [row.overdue.minor for row in panel.model.read_rows(0, 20)]
    assert amounts == sorted(amounts, reverse=True)

    qtbot.keyClicks(panel.field, "nightingale")
    sitting.until(lambda: len(panel.screen_state.ids) == 1)
    sitting.until(lambda: panel.screen_state.page is not None)
    page = panel.screen_state.page
    assert page is not None
    assert page.customer.name == "Nightingale Hospice"
    ledger = {one["Id"]: one for one in sitting.ledger()["Customer"]}
    assert sum(one.balance.minor for one in page.owed) - sum(one.minor for one in page.unapplied) == round(
        100 * float(ledger[page.customer.remote_id]["Balance"])
    )

    panel.view._alias.setText("N. HOSPICE TRUST")
    qtbot.keyClick(panel.view._alias, Qt.Key.Key_Return)
    sitting.until(lambda: panel.screen_state.page is not None and bool(panel.screen_state.page.aliases))
    assert panel.screen_state.page is not None
    assert panel.screen_state.page.aliases == ("N. HOSPICE TRUST",)
    panel.view.alias_forgotten.emit("N. HOSPICE TRUST")
    sitting.until(lambda: panel.screen_state.page is not None and not panel.screen_state.page.aliases)

    panel.view.money_asked.emit()
    assert sitting.window.place == "matches"
    assert sitting.window.matches.matches.filter.text == "Nightingale Hospice"


def test_the_list_narrows_and_orders(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """Chips narrow, a header orders, and an empty list says why."""
    sitting = sit()
    sitting.press("go_customers")
    panel = sitting.window.page("customers")
    assert isinstance(panel, CustomersPanel)
    sitting.until(lambda: bool(panel.screen_state.ids))
    everybody = len(panel.screen_state.ids)
    chip = next(one for one in panel._shows.buttons() if one.objectName() == CustomerShow.OVERDUE)
    chip.click()
    sitting.until(lambda: 0 < len(panel.screen_state.ids) < everybody)
    panel.table.order_asked.emit(CustomerOrder.NAME)

    def names() -> list[str]:
        return [row.name.casefold() for row in panel.model.read_rows(0, 10)]

    sitting.until(lambda: len(names()) > 1 and names() == sorted(names()))
    qtbot.keyClicks(panel.field, "nobody at all")
    sitting.until(lambda: not panel.screen_state.ids)
    assert "No customer with this text" in panel._empty.text()


def test_search_leads_to_what_it_found(sit: Callable[[], Sitting], qtbot: QtBot) -> None:
    """Ctrl+K, a name, Enter: the customer's page. An action's words do the action."""
    sitting = sit()
    sitting.press("find")
    finder = sitting.window.findChildren(Finder)[0]
    qtbot.keyClicks(finder.text, "nighting")
    sitting.until(lambda: finder.list.count() > 1)
    qtbot.keyClick(finder.text, Qt.Key.Key_Return)
    assert sitting.window.place == "customers"
    panel = sitting.window.page("customers")
    assert isinstance(panel, CustomersPanel)
    sitting.until(lambda: panel.screen_state.page is not None)
    assert panel.screen_state.page is not None
    assert panel.screen_state.page.customer.name == "Nightingale Hospice"

    sitting.press("find")
    finder = next(one for one in sitting.window.findChildren(Finder) if one.isVisible())
    qtbot.keyClicks(finder.text, "all keys")
    qtbot.keyClick(finder.text, Qt.Key.Key_Return)
    sitting.until(lambda: bool(sitting.window.findChildren(KeySheet)))
