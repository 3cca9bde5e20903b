"""The language model that a person has set for a company."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.commands.frame import Frame
    from app.ports import Wording
    from app.store.company_file import CompanyFile


def chosen_model(run: "Frame", company: "CompanyFile") -> "Wording":
    """The model; NoModelSet where none is set."""
    from app.jobs.wording import chosen

    return chosen(company, run.wiring().wording)
