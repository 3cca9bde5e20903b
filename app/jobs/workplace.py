"""Where a job works: one company's file, the clock, and the count of the calls it makes."""

from dataclasses import dataclass

from app.jobs.apart import Compute, here
from app.jobs.metering import Tally
from app.ports import Clock
from app.store.company_file import CompanyFile


@dataclass(frozen=True, slots=True)
class Workplace:
    """What every long job of a company needs; ``compute`` is where it thinks."""

    company: CompanyFile
    clock: Clock
    tally: Tally
    compute: Compute = here
