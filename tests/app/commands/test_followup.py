"""``countersign followup``: a policy is set step by step, and a customer's message is read and kept."""

import io
import json
from typing import Any

import pytest

from app.cli import run
from app.domain.arrangements import ArrangementKind
from app.domain.documents import Customer
from app.jobs import arrangements, settings
from app.paths import home
from app.propose.followup.policy import Channel, Policy, Tone
from app.store import mirror
from app.store.company_file import CompanyFile
from tests.app.store.made import NOW

PROMISED = "Hello,\nwe will pay 250 dollars on 5 December 2098.\nJo\n"


@pytest.fixture(autouse=True)
def company() -> None:
    """The one company of this home, with a customer."""
    with (
        CompanyFile.create(home(None).company_file("larkspur"), "Larkspur") as made,
        made.writer() as conn,
    ):
        mirror.save_documents(conn, [Customer("58", "0", "Tidewater Ceramics")], NOW)


def opened() -> CompanyFile:
    """The company's file."""
    return CompanyFile.open(home(None).company_file("larkspur"))


def replied(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], text: str, *words: str
) -> tuple[int, dict[str, Any]]:
    """Exit status and what was read of a message on standard input."""
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    status = int(run(["followup", "reply", *words, "--json"]))
    out = capsys.readouterr().out
    return status, json.loads(out) if out else {}


def test_a_reply_is_read_and_kept_only_when_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line it rests on is told; recorded with --keep; 1 where nothing is found or kept."""
    status, read = replied(monkeypatch, capsys, PROMISED, "58")
    line = "we will pay 250 dollars on 5 December 2098."
    told = {"kind": "promise", "until": "2098-12-05", "amount": "250.00", "currency": "USD", "line": line}
    assert (status, read) == (0, {"readings": [told], "kept": None})
    with opened() as company:
        assert arrangements.listed(company, list(ArrangementKind)) == ()

    status, read = replied(monkeypatch, capsys, PROMISED, "58", "--keep")
    with opened() as company:
        (kept,) = arrangements.listed(company, [ArrangementKind.PROMISE])
    assert (status, read["kept"], kept.words) == (0, kept.id, line)

    assert replied(monkeypatch, capsys, "Thank you for your patience.\n", "58")[0] == 1
    status, read = replied(monkeypatch, capsys, "We have already paid this.\n", "58", "--keep")
    assert (status, [one["kind"] for one in read["readings"]], read["kept"]) == (1, ["paid"], None)
    assert replied(monkeypatch, capsys, PROMISED, "nobody")[0] == 2


def test_a_policy_is_set_step_by_step(capsys: pytest.CaptureFixture[str]) -> None:
    """What is not named stays; a step that can't be is told, and nothing is changed by it."""

    def policy() -> Policy:
        with opened() as company:
            return settings.read(company).followups.policies.usual

    wanted = ("--step", "call=2:firm:hand", "--step", "last=9:final", "--apart", "1", "--links", "--thanks")
    assert run(["followup", "policy", *wanted]) == 0
    assert [(one.name, one.days, one.tone, one.channel) for one in policy().steps] == [
        ("call", 2, Tone.FIRM, Channel.HAND),
        ("last", 9, Tone.FINAL, Channel.MAIL),
    ]
    assert run(["followup", "policy", "--statement", "activity"]) == 0
    assert (policy().apart, policy().links, policy().thanks) == (1, True, True)
    assert policy().statement == "activity"
    before = policy()
    capsys.readouterr()
    for wrong in (
        "last=soon:final",
        "last=9:rude",
        "instalment-1=9:firm",
        "last=9:instalment",
        "last=9:thanks",
        "last=-4:final",
        "last=366:final",
    ):
        assert run(["followup", "policy", "--step", wrong]) == 2
        assert wrong.partition("=")[0] in capsys.readouterr().err
    assert policy() == before
    assert run(["followup", "policy"]) == 0
    shown = capsys.readouterr().out
    assert "call             2 days after due  firm, by hand" in shown
    assert "last             9 days after due  final, by mail" in shown
    assert "at least 1 days between" in shown
    assert run(["promise", "list"]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "There is nothing to show.\n")


def test_a_group_comes_and_goes(capsys: pytest.CaptureFixture[str]) -> None:
    """It begins with what holds for everybody; one that there is not is named with those there are."""
    assert run(["followup", "policy", "--group", "Slow", "--links", "--pay-by", "stripe"]) == 0
    with opened() as company:
        policies = settings.read(company).followups.policies
    assert (policies.of("Slow").links, policies.of("Slow").pay_by) == (True, "stripe")
    assert policies.usual.links is False
    assert run(["followup", "drop-group", "Fast"]) == 2
    assert "Slow" in capsys.readouterr().err
    assert run(["followup", "drop-group", "Slow"]) == 0
    with opened() as company:
        assert settings.read(company).followups.policies.groups == {}


def test_what_can_be_no_server_and_no_model_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """By the rules of the window; nothing is kept, and no letter goes without a server."""
    assert run(["mail", "set", "--host", "two words", "--sender", "a@b.example"]) == 2
    assert run(["mail", "set", "--host", "mail.example.com", "--sender", "nobody"]) == 2
    assert run(["followup", "model", "--url", "localhost"]) == 2
    capsys.readouterr()
    assert run(["mail", "test"]) == 2
    assert "no mail server" in capsys.readouterr().err
    with opened() as company:
        assert (settings.read(company).mail.host, settings.read(company).wording.url) == ("", "")
