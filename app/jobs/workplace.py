"""Where a job works: one company's file, the clock, the count of its calls, and how it makes them."""

from msgspec import Struct

from app.jobs.apart import Compute, here
from app.jobs.calls import MakeCalls, Threads
from app.jobs.metering import Tally
from app.ports import Clock
from app.store.company_file import CompanyFile


class Workplace(Struct, frozen=True):
    """What every long job of a company needs; ``compute`` is where it thinks.

    ``calls`` makes those that are under way together.
    """

    company: CompanyFile
    clock: Clock
    tally: Tally
    compute: Compute = here
    calls: MakeCalls = Threads
