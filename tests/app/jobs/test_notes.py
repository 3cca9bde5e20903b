"""The note on the ledger's record: only where it is wanted, and never in the way of a commit."""

import pytest

from app.jobs.commit import Delivery
from app.settings import Delivery as Patience
from app.store import audit, batches
from integrations.sandbox.exchange import Request, Response
from tests.app.jobs.test_checking import committed, machine
from tests.faults.machine import Machine

__all__ = ["machine"]


def noted(machine: Machine) -> list[dict[str, str]]:
    """What the audit says of notes."""
    with machine.running().company.reader() as conn:
        return [each["detail"] for each in audit.export(conn) if each["action"] == "row.noted"]


def attached(machine: Machine) -> list[str]:
    """The notes in the ledger."""
    return [each["Note"] for each in machine.world.sandbox.quickbooks.state()["Attachable"]]


def test_nobody_gets_a_note_unasked(machine: Machine) -> None:
    """It is off by default."""
    committed(machine)
    assert attached(machine) == []
    assert noted(machine) == []


def test_it_says_who_signed(machine: Machine) -> None:
    """On the invoice, once; running the batch again adds none."""
    batch_id, owed = committed(machine, Patience(notes=True))
    words = f"Countersign: batch {batch_id}, row 1, signed by Ana"
    assert attached(machine) == [words]
    assert noted(machine) == [{"on": f"Invoice {owed.number}", "text": words, "trouble": ""}]
    program = machine.running()
    Delivery(program.place, program.ledger, Patience(notes=True), machine.world).run(batch_id, lambda _: None)
    assert attached(machine) == [words]


@pytest.mark.parametrize("status", [400, 500])
def test_a_note_that_fails_fails_nothing(
    machine: Machine, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row is committed all the same, and the audit says that the note is not there."""
    service = machine.world.sandbox.quickbooks
    answer = service.answer

    def refusing(request: Request) -> Response:
        return Response(status, b"{}") if request.path.endswith("/attachable") else answer(request)

    monkeypatch.setattr(service, "answer", refusing)
    batch_id, _ = committed(machine, Patience(notes=True))
    with machine.running().company.reader() as conn:
        (batch,) = batches.list_batches(conn)
    assert (batch.id, batch.committed) == (batch_id, 1)
    assert attached(machine) == []
    (said,) = noted(machine)
    assert said["trouble"]
