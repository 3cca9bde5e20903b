"""Hands out desks to the window: the sample company, a company by name, or a newly connected one."""

import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.clock import SystemClock
from app.file_errors import SampleNotEncrypted
from app.lanes import CancelToken
from app.paths import Home
from app.ports import BankFile, Clock, Ledger, Mailer, Processor, Secrets, Wording, WorkSource
from app.screens.desk import ConnectRequest, Desk
from app.screens.lane_desk import LaneDesk
from app.wiring.machine import ThisMachine
from app.wiring.services import Addresses, Wiring

if TYPE_CHECKING:
    from app.jobs.metering import Tally
    from app.settings import Mail, WordingModel
    from app.store.company_file import CompanyFile
    from app.wiring.demo import Demo


class DemoServices:
    """The sample company's services, once its stand-ins have told their addresses."""

    def __init__(self, demo: "Demo") -> None:
        self._demo = demo

    def sources(self, company: "CompanyFile", tally: "Tally") -> Sequence[Ledger | Processor]:
        """All stand-ins."""
        return self._demo.wiring.sources(company, tally)

    def connect_stripe(self, company: "CompanyFile", key: str, clock: Clock) -> str:
        """At the stand-in."""
        return self._demo.wiring.connect_stripe(company, key, clock)

    def disconnect(self, company: "CompanyFile", service: str, clock: Clock) -> bool:
        """From the stand-in."""
        return self._demo.wiring.disconnect(company, service, clock)

    def bank_files(self) -> BankFile:
        """The reader of bank files."""
        return self._demo.wiring.bank_files()

    def work_files(self) -> WorkSource:
        """The reader of files of work."""
        return self._demo.wiring.work_files()

    def wording(self, path: Path, model: "WordingModel") -> Wording | None:
        """The language model, where one is set."""
        return self._demo.wiring.wording(path, model)

    def keep_mail_password(self, path: Path, password: str) -> None:
        """In the sample's own keychain, until the program ends."""
        self._demo.wiring.keep_mail_password(path, password)

    def mailer(self, path: Path, mail: "Mail") -> Mailer:
        """What sends mail through this server."""
        return self._demo.wiring.mailer(path, mail)

    def file_key(self, path: Path) -> str | None:
        """None: the sample company is in clear."""
        return None

    @property
    def secrets(self) -> Secrets:
        """The sample's keychain is gone when it closes: SampleNotEncrypted."""
        raise SampleNotEncrypted


class FrontDesk:
    """A Reception (``app.screens.desk``) for one home."""

    def __init__(
        self,
        home: Home,
        moved: Addresses,
        *,
        company: str | None,
        is_demo: bool,
        by: str,
        open_browser: Callable[[str], object] = webbrowser.open,
    ) -> None:
        self._home = home
        self.machine = ThisMachine(home.root)
        self._open = open_browser
        self._wiring = Wiring(home, moved)
        self._company = company
        self._is_demo = is_demo
        self._by = by
        self._clock = SystemClock()
        self._demo: Demo | None = None

    def first_desk(self) -> Desk | None:
        """The desk that the arguments, the last session or the only company ask for; None shows the doors."""
        if self._is_demo:
            return self.open_demo()
        if self._company:
            return self.open_company(self._company)
        names = self.companies()
        last = self.machine.load().last_company
        if last in names:
            return self.open_company(last)
        return self.open_company(names[0]) if len(names) == 1 else None

    def companies(self) -> tuple[str, ...]:
        """Names of the company files on this machine."""
        from app.paths import SUFFIX

        return tuple(path.stem for path in sorted(self._home.companies.glob(f"*{SUFFIX}")))

    def open_company(self, name: str) -> Desk:
        """The desk of a company by name. Raises UnknownCompany."""
        from app.jobs.companies import find

        return self._desk(find(self._home, name))

    def open_demo(self) -> Desk:
        """The desk of the sample company; its stand-ins start when the desk opens."""
        from app.wiring.demo import NAME, Demo

        self.close()
        self._demo = Demo(self._home, self._clock)
        return LaneDesk(NAME, self._demo.locate, DemoServices(self._demo), self._clock, self._by)

    def connect(self, request: ConnectRequest, cancel: CancelToken) -> Desk:
        """Sign in through the browser and open the new company. Raises AccessError, Cancelled."""
        path = self._home.company_file(request.company)
        if request.service == "xero":
            self._connect_xero(path, request, cancel)
        else:
            self._connect_quickbooks(path, request, cancel)
        return self._desk(path)

    def _connect_quickbooks(self, path: Path, request: ConnectRequest, cancel: CancelToken) -> None:
        from app.wiring.connecting import Credentials, connect_quickbooks, consent_way

        credentials = Credentials(request.client_id, request.client_secret, is_sandbox=request.is_sandbox)
        way = consent_way(self._open_browser)
        connect_quickbooks(self._wiring, path, credentials, way, self._clock, cancel)

    def _connect_xero(self, path: Path, request: ConnectRequest, cancel: CancelToken) -> None:
        from app.wiring.connecting import XeroCredentials, connect_xero, consent_way

        credentials = XeroCredentials(request.client_id, request.organisation)
        connect_xero(self._wiring, path, credentials, consent_way(self._open_browser), self._clock, cancel)

    def _open_browser(self, address: str) -> None:
        self._open(address)

    def _desk(self, path: Path) -> LaneDesk:
        return LaneDesk(path.stem, lambda: path, self._wiring, self._clock, self._by)

    def close(self) -> None:
        """End the stand-ins, if they were started."""
        if self._demo is not None:
            self._demo.close()
