"""Changing settings: audited with who, before and after; the switch works while another has the company."""

from datetime import UTC, datetime

import pytest

from app.clock import SystemClock
from app.domain.documents import Customer
from app.domain.record import replace
from app.errors import BadInput, CompanyFileInUse
from app.jobs import settings as job
from app.review.guardrails import Guardrails, Trust
from app.settings import Review
from app.store import audit, mirror, settings_rows
from app.store.company_file import CompanyFile

CLOCK = SystemClock()


def changes(company: CompanyFile) -> list[dict[str, object]]:
    """What the audit says about settings."""
    with company.reader() as conn:
        assert audit.verify(conn).is_whole
        return [each for each in audit.export(conn) if each["action"] == "settings.changed"]


def test_every_change_is_audited_with_before_and_after(company: CompanyFile) -> None:
    """Only what differs is named; the version counts; the same again is no change."""
    assert job.change(company, Guardrails(second_row_minor=500_00), "Ana", CLOCK)
    assert not job.change(company, Guardrails(second_row_minor=500_00), "Ana", CLOCK)
    assert job.change(company, Guardrails(second_row_minor=900_00), "Ben", CLOCK)
    first, second = changes(company)
    assert (first["actor"], first["subject"]) == ("Ana", "guardrails")
    assert first["detail"] == {
        "version": 1,
        "before": {"second_row_minor": None},
        "after": {"second_row_minor": 500_00},
    }
    assert second["detail"] == {
        "version": 2,
        "before": {"second_row_minor": 500_00},
        "after": {"second_row_minor": 900_00},
    }
    with company.reader() as conn:
        kept = settings_rows.get(conn, "guardrails")
        assert kept is not None
        assert kept[0] == 2
    assert job.read(company).guardrails == Guardrails(second_row_minor=900_00)


def test_a_page_that_is_old_moves_only_what_was_written(company: CompanyFile) -> None:
    """Somebody stopped all writing meanwhile: moving a limit does not allow it again."""
    seen = job.read(company).guardrails
    job.set_writing(company, "Ben", CLOCK, is_on=False)
    job.change(company, replace(seen, day_rows=7), "Ana", CLOCK, seen)
    found = job.read(company).guardrails
    assert (found.day_rows, found.writing_enabled) == (7, False)


def test_one_section_leaves_the_others_alone(company: CompanyFile) -> None:
    """A name for signing does not touch a limit."""
    job.change(company, Guardrails(day_rows=7), "Ana", CLOCK)
    job.change(company, Review(signer="Ana Ruiz"), "Ana", CLOCK)
    found = job.read(company)
    assert (found.guardrails.day_rows, found.review.signer) == (7, "Ana Ruiz")


def test_the_switch_is_turned_while_another_countersign_works(company: CompanyFile) -> None:
    """Other writes wait for their turn; this one must not."""
    with CompanyFile.open(company.path, exclusive=False) as beside:
        with pytest.raises(CompanyFileInUse):
            job.change(beside, Guardrails(day_rows=7), "Ana", CLOCK)
        assert job.set_writing(beside, "Ana", CLOCK, is_on=False)
    assert not job.read(company).guardrails.writing_enabled
    assert job.set_writing(company, "Ana", CLOCK, is_on=True)
    assert [each["detail"]["after"] for each in changes(company)] == [  # type: ignore[index] # JSON
        {"writing_enabled": False},
        {"writing_enabled": True},
    ]


def test_customers_are_trusted_by_id_or_name_and_no_longer(company: CompanyFile) -> None:
    """Trusted anew replaces; an unknown or ambiguous name is bad input."""
    known = [Customer("58", "0", "Marsh Studio"), Customer("59", "0", "Twin"), Customer("60", "0", "twin")]
    with company.writer() as conn:
        mirror.save_documents(conn, known, datetime(2026, 11, 24, tzinfo=UTC))
    job.trust(company, "marsh studio", None, "Ana", CLOCK)
    job.trust(company, "58", 500_00, "Ana", CLOCK)
    assert job.read(company).guardrails.trusted == (Trust("58", "Marsh Studio", 500_00),)
    for wrong in ("Nobody", "Twin", ""):
        with pytest.raises(BadInput):
            job.trust(company, wrong, None, "Ana", CLOCK)
    job.untrust(company, "Marsh Studio", "Ana", CLOCK)
    assert job.read(company).guardrails.trusted == ()
    with pytest.raises(BadInput):
        job.untrust(company, "58", "Ana", CLOCK)
