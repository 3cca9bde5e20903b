"""The language model that a person has set for a company."""

from typing import TYPE_CHECKING

from app.errors import BadInput

if TYPE_CHECKING:
    from app.commands.frame import Frame
    from app.ports import Wording
    from app.store.company_file import CompanyFile


def chosen_model(run: "Frame", company: "CompanyFile") -> "Wording":
    """The model; BadInput where none is set."""
    from app.jobs.settings import read

    model = run.wiring().wording(company.path, read(company).wording)
    if model is None:
        raise BadInput("No language model is set", remedy="Set one with “countersign followup model”.")
    return model
