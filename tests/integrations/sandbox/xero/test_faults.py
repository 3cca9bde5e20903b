"""Faults on a switch, in Xero's words (wire/xero.md 5, 9.13)."""

import http.client
import time
from typing import Any

import pytest


def _queue(xero: Any, kind: str, pattern: str = "xero.write.payments", **more: Any) -> None:
    xero.sandbox.faults.switch({"queue": [{"kind": kind, "pattern": pattern, **more}]})


def _due(xero: Any) -> Any:
    return xero.invoice("2201")["AmountDue"]


def _pay(xero: Any) -> Any:
    return xero.paid(xero.invoice("2201")["InvoiceID"], 39)


def test_cut_before_the_work(xero: Any) -> None:
    """Nothing was written."""
    _queue(xero, "cut_before")
    with pytest.raises(http.client.RemoteDisconnected):
        _pay(xero)
    assert _due(xero) == 839


@pytest.mark.parametrize("kind", ["cut_after", "truncated"])
def test_cut_after_the_work(xero: Any, kind: str) -> None:
    """The payment is there, its answer is not."""
    _queue(xero, kind)
    with pytest.raises((http.client.RemoteDisconnected, http.client.IncompleteRead)):
        _pay(xero)
    assert _due(xero) == 800


def test_500_after_the_work(xero: Any) -> None:
    """An internal error that has written."""
    _queue(xero, "500_after")
    assert _pay(xero).status == 500
    assert _due(xero) == 800


def test_an_answer_after_the_clients_patience(xero: Any) -> None:
    """The work is done, the answer late."""
    _queue(xero, "slow", seconds=0.3)
    started = time.monotonic()
    assert _pay(xero).status == 200
    assert time.monotonic() - started >= 0.3


@pytest.mark.parametrize(
    ("kind", "status", "body"),
    [
        ("401", 401, b"TokenExpired"),
        ("429", 429, b""),
        ("429_day", 429, b""),
        ("500", 500, b'"Title":"An error occurred"'),
        ("503", 503, b"The Xero API is temporarily unavailable"),
        ("503_offline", 503, b"The Organisation is offline"),
    ],
)
def test_answers_that_refuse_before_the_work(xero: Any, kind: str, status: int, body: bytes) -> None:
    """Each in Xero's own shape, and nothing is written."""
    _queue(xero, kind)
    answer = _pay(xero)
    assert answer.status == status and body in answer.body
    if status == 429:
        assert answer.headers["x-rate-limit-problem"] == ("day" if kind == "429_day" else "minute")
        assert int(answer.headers["retry-after"]) > 0
    assert _due(xero) == 839


def test_a_429_in_the_middle_of_a_batch(xero: Any) -> None:
    """Two calls pass, the third is refused, then it goes on."""
    _queue(xero, "429", skip=2)
    assert [_pay(xero).status for _ in range(4)] == [200, 200, 429, 200]
    assert _due(xero) == 839 - 3 * 39


def test_operations_have_names_to_aim_at(xero: Any) -> None:
    """Sign-in, connections, sub-addresses, projects."""
    from integrations.sandbox.exchange import Request

    def name(method: str, path: str) -> str:
        return str(xero.sandbox.xero.operation(Request(method, path, "", {}, b"")))

    assert name("GET", "/api.xro/2.0/Invoices") == "xero.read.invoices"
    assert name("PUT", "/api.xro/2.0/CreditNotes/x/Allocations") == "xero.write.creditnotes.allocations"
    assert name("GET", "/projects.xro/2.0/Projects/x/Time") == "xero.read.projects.time"
    assert name("POST", "/connect/token") == "xero.oauth.token"
    assert name("GET", "/Connections") == "xero.read.connections"


def test_a_bare_fault_meets_no_sign_in(xero: Any, talk: Any) -> None:
    """The OAuth addresses are spared unless they are aimed at."""
    xero.sandbox.faults.switch({"spec": "500=1"})
    assert talk(xero.sandbox.url, "GET", "/.well-known/openid-configuration").status == 200
    assert xero.get("Organisation").status == 500


def test_a_journal_gives_the_same_books_again(story: Any, tmp_path: Any, caller: Any) -> None:
    """After a restart the writes, ids and tokens are there again."""
    from integrations.sandbox.clock import Clock
    from integrations.sandbox.journal import Journal, Opening
    from integrations.sandbox.server import Sandbox

    opening = Opening("test", 0, 0, 1, story.as_of)
    with Sandbox(story, clock=Clock(story.as_of), journal=Journal(tmp_path / "s", opening)) as sandbox:
        first = caller(sandbox)
        _pay(first)
        made = first.made()["InvoiceID"]
    with Sandbox(story, clock=Clock(story.as_of), journal=Journal(tmp_path / "s", opening)) as sandbox:
        first.sandbox = sandbox
        assert _due(first) == 800
        assert first.one(f"Invoices/{made}")["Status"] == "DRAFT"
