"""Every failure a person can meet, one class per cause.

``title`` says what happened, ``books`` what it means for the books, ``remedy`` what to do; ``detail`` is the
service's own words, shown on demand and already free of secrets. Anything else that is raised is a bug.
"""

import re
from collections.abc import Sequence
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import Any, Self

from app.language import in_brief


class Books(StrEnum):
    """What a failure means for the books."""

    UNTOUCHED = "untouched"
    WRITTEN = "written"
    UNKNOWN = "unknown"


BOOKS_TEXT = {
    Books.UNTOUCHED: "Your books are untouched.",
    Books.WRITTEN: "The change is in your books.",
    Books.UNKNOWN: "It is not known yet whether this reached your books; "
    "it will be looked up before anything is sent again.",
}


_QUOTED = re.compile("“([^”]*)”")


class ExitStatus(IntEnum):
    """Exit statuses of the commands (CLI.md)."""

    DONE = 0
    NEEDS_PERSON = 1
    BAD_INPUT = 2
    UNREACHABLE = 3


class CountersignError(Exception):
    """The root of all known errors."""

    title = "Something did not work"
    remedy = ""
    books = Books.UNTOUCHED
    status = ExitStatus.NEEDS_PERSON

    def __init__(
        self,
        title: str = "",
        *,
        remedy: str = "",
        detail: str = "",
        retry_after: timedelta | None = None,
    ) -> None:
        self.title = title or type(self).title
        self.remedy = remedy or type(self).remedy
        self.detail = detail
        self.retry_after = retry_after
        self._books_text = ""
        super().__init__(self.title)

    @property
    def books_text(self) -> str:
        """What it means for the books, in a sentence or two."""
        return self._books_text or BOOKS_TEXT[self.books]

    def for_books(self, text: str) -> Self:
        """The same failure where more is known of what it means for the books."""
        self._books_text = text
        return self

    def of_service(self, name: str) -> Self:
        """The same failure, named after the service it was met at."""
        if name not in self.title:
            self.title = f"{name}: {self.title}"
        return self

    def advising(self, more: str) -> Self:
        """The same failure with one more thing to do."""
        self.remedy = f"{self.remedy} {more}".strip()
        return self


# Input


class BadInput(CountersignError):
    """A file or argument that cannot be used; names file, line and column in its title."""

    title = "This input can't be read"
    status = ExitStatus.BAD_INPUT

    def __init__(self, title: str = "", **more: Any) -> None:
        """As every error; what the title quotes (“…”) is told in brief, whatever was pasted."""
        super().__init__(_QUOTED.sub(lambda quote: f"“{in_brief(quote[1])}”", title), **more)


class BankFileUnreadable(BadInput):
    """A bank file that can't be read at all; the title names the file, the line and the column."""

    title = "This bank file can't be read"
    remedy = "Nothing was changed. Ask the bank for the file again, or in another format."


class BankFileProtected(BankFileUnreadable):
    """A workbook with a password."""

    title = "This workbook is protected with a password"
    remedy = "Open it in Excel, save it without a password, and import that file."


class WorkFileUnreadable(BadInput):
    """A file of work that can't be read at all; the title names the file, the line and the column."""

    title = "This file of work can't be read"
    remedy = "Nothing was changed. Export it again, or name its kind and its columns."


class UnknownBankImport(BadInput):
    """No import of that number, or it is undone already."""

    title = "There is no such import"
    remedy = "Run “countersign bank imports” to see them."


class UnknownBankAccount(BadInput):
    """It does not say whose statement it is, or no account is known by that name."""

    title = "The file does not say which account it is of"
    remedy = "Name it with --account."


class UnknownCompany(BadInput):
    """No company file of that name."""

    title = "There is no company of that name"
    remedy = "Run “countersign companies” to see the names, or “countersign connect” to add one."


class UnknownCustomer(BadInput):
    """No customer of that id or name in the mirror."""

    title = "There is no such customer in the books"
    remedy = "Sync, then look for the customer again; it may have been merged or deleted in the ledger."


class NotDecidable(BadInput):
    """A proposal that is signed, committed or gone can't be decided again."""

    title = "This proposal can't be decided any more"
    remedy = "Undo the batch it belongs to, then decide again."


class AllocationNotPossible(BadInput):
    """Edited allocations that exceed the money or a balance."""

    title = "These allocations don't fit"
    remedy = "Change the amounts, or choose other invoices."


class DraftNotPossible(BadInput):
    """A draft that lacks something it needs to be written."""

    title = "This draft can't be written as it stands"
    remedy = "Open it in Drafts and look at its checks."


class NothingToSign(BadInput):
    """A batch needs at least one approved proposal."""

    title = "Nothing is approved yet"
    remedy = "Approve at least one proposal, then review the batch."


class DecisionsUnreadable(BadInput):
    """A file of decisions that can't be read or written; the title names the file and the place in it."""

    title = "This file of decisions can't be used"
    remedy = "Nothing was changed. Ask for the file again."


class DecisionsOfAnotherCompany(BadInput):
    """The decisions are about other books."""

    title = "These decisions are about another company"
    remedy = "Nothing was changed. Choose the company that they are about."


class FollowUpHeld(BadInput):
    """A message must not go out now; the title says why."""

    title = "Nothing may go out to this customer now"
    remedy = "Settle what holds it, or reject the proposal."


class MailNotSetUp(BadInput):
    """A message is to go out by mail and there is no server or sender."""

    title = "There is no mail server to send with"
    remedy = "Set one with “countersign mail set”, or choose another channel for this step."


# Guardrails


class WritingStopped(CountersignError):
    """The one switch is off: nothing leaves this machine."""

    title = "All writing is switched off"
    remedy = "Switch it on in Settings, or with “countersign guardrails allow-writing”."


class SecondSignatureMissing(CountersignError):
    """The batch was signed once and needs two signatures, or the second was refused."""

    title = "This batch waits for a second signature"
    remedy = "Give it in History, or with “countersign batch countersign N”."


class MayNotCountersign(CountersignError):
    """Not this person, or not yet; the title says which."""

    title = "This person may not give the second signature"
    remedy = "The batch stays signed once; nothing is sent."


class NothingToCountersign(BadInput):
    """The batch needs no second signature (any more)."""

    title = "This batch waits for no second signature"
    remedy = "See with “countersign batch list” which do."


class GuardrailsChanged(CountersignError):
    """The limits are not those the preview was judged by."""

    title = "The guardrails changed since this was shown"
    remedy = "Look at the batch again, then sign it."


class PlanAltered(CountersignError):
    """The stored plan is not the one that was signed: its hash differs."""

    title = "This batch is not what was signed: its hash differs"
    remedy = "Nothing of it is sent. Keep the file as evidence, restore a backup, and compare."


# Access


class AccessError(CountersignError):
    """The program may not get at a service or a secret; what was given or set up has to change first."""

    status = ExitStatus.BAD_INPUT


class NotConnected(AccessError):
    """No connection to the service is set up for this company."""

    title = "This company is not connected"
    remedy = "Connect it in Settings, or run “countersign connect”. You can go on reviewing meanwhile."


class ConsentRefused(AccessError):
    """The person declined on the service's consent page."""

    title = "Access was declined on the consent page"
    remedy = "Connect again and choose “Connect” there. Nothing was stored."
    status = ExitStatus.NEEDS_PERSON


class ConsentTimedOut(AccessError):
    """No answer came back from the browser."""

    title = "The browser did not come back in time"
    remedy = "Connect again, or paste the address the browser ended on."
    status = ExitStatus.UNREACHABLE


class StateMismatch(AccessError):
    """The redirect's state is not ours: somebody else's answer."""

    title = "The answer from the browser belongs to another attempt"
    remedy = "Close other sign-in pages and connect again."


class NoAnswerInAddress(AccessError):
    """What was pasted is not the address a consent page ends on."""

    title = "The address carries no answer"
    remedy = "Connect again and paste the whole address the browser ended on."


class WrongCredentials(AccessError):
    """Client id, client secret or restricted key are refused."""

    title = "The credentials were refused"
    remedy = (
        "Check the client id and secret (or the restricted key) and that they belong to this environment."
    )


class ConnectionRevoked(AccessError):
    """The service has withdrawn the tokens."""

    title = "The connection was withdrawn"
    remedy = "Connect again. Signed rows stay in the outbox and go out afterwards."
    status = ExitStatus.NEEDS_PERSON


class MissingPermission(AccessError):
    """The key lacks a right; the title names it."""

    title = "The key lacks a permission"
    remedy = "Add the permission in the service's dashboard, then sync again."
    status = ExitStatus.NEEDS_PERSON


class WrongOrganisation(AccessError):
    """The connected books are not the ones this company file mirrors."""

    title = "These are another company's books"
    remedy = "Connect the company this file belongs to, or make a new company file."


class SecretsUnavailable(AccessError):
    """No keychain, and no passphrase for the encrypted file."""

    title = "No keychain is available on this machine"
    remedy = "Set COUNTERSIGN_PASSPHRASE to keep the tokens in an encrypted file instead."


class WrongPassphrase(AccessError):
    """The encrypted secrets file does not open."""

    title = "The passphrase does not open the secrets file"
    remedy = "Check COUNTERSIGN_PASSPHRASE. Connecting again makes a new file."


class PortInUse(AccessError):
    """The loopback port for the browser's answer is taken."""

    title = "The port for the sign-in answer is in use"
    remedy = "Close the program that uses it, or choose another registered port with --port."


class MailAccessRefused(AccessError):
    """The mail server does not let this user in."""

    title = "The mail server refused the user or the password"
    remedy = "Set them again with “countersign mail set”. Nothing was sent."


# Remote


class RemoteError(CountersignError):
    """A service could not be used just now."""

    status = ExitStatus.UNREACHABLE


class Unreachable(RemoteError):
    """No network, or the service does not answer; nothing was sent or it was a read."""

    title = "The service can't be reached"
    remedy = "Check the network and try again. Reviewing and signing work offline."


class WordingAway(RemoteError):
    """The language model gave no answer that could be read, in time."""

    title = "The language model did not answer"
    remedy = "The template's words stand. Try again, or look at its address in the settings."


class NoModelSet(BadInput):
    """A language model is asked for and none is set."""

    title = "No language model is set"
    remedy = "Set one in Settings, or with “countersign followup model”."


class PartlySynced(RemoteError):
    """One service was read and another was not; the remedy says of each what it was and what to do."""

    title = "Not everything could be read"
    status = ExitStatus.NEEDS_PERSON

    def __init__(self, causes: Sequence[CountersignError]) -> None:
        super().__init__(remedy=" ".join(f"{cause.title}. {cause.remedy}" for cause in causes))
        self.causes = tuple(causes)


class RateLimited(RemoteError):
    """The service asks us to slow down."""

    title = "The service asks to slow down"
    remedy = "It goes on by itself after a pause."


class AllowanceSpent(RemoteError):
    """The month's reads are used up; writes still work."""

    title = "This month's read allowance is used up"
    remedy = "Reading starts again next month; signed rows can still be committed."


class RemoteFault(RemoteError):
    """The service answered with a failure of its own, to a read."""

    title = "The service failed"
    remedy = "Try again in a few minutes."


class UnreadableAnswer(RemoteError):
    """The answer is not what the service promises (HTML, cut, not JSON), to a read."""

    title = "The service's answer can't be read"
    remedy = "Try again in a few minutes."


class AnotherTotal(RemoteError):
    """The ledger made an invoice over another total than was signed; nothing further goes out."""

    title = "The ledger made an invoice over another total than you signed"
    books = Books.WRITTEN
    remedy = "Undo the batch, or correct the invoice in the ledger; the other rows wait."


class OutcomeUnknown(RemoteError):
    """A write got no clear answer."""

    title = "No clear answer came back"
    remedy = "It will be looked up in the ledger before anything is sent again."
    books = Books.UNKNOWN


class RemoteRejected(CountersignError):
    """The service refused a write for a reason of the books; the title carries it."""

    title = "The ledger refused the change"
    remedy = "The row goes back to review."


class MailRefused(RemoteRejected):
    """The mail server will not take this message."""

    title = "The mail server refused the message"
    remedy = "Look at the address; mark it with “countersign bounced” if it is wrong."


class ChangedInLedger(RemoteRejected):
    """A record moved since it was approved (QuickBooks 5010, or a premise that fell)."""

    title = "It changed in the ledger"
    remedy = "Sync and look at the row again."


class PeriodClosed(RemoteRejected):
    """The date lies in a closed period."""

    title = "The period is closed"
    remedy = "Ask whoever closed the books, or use a date in an open period."


class RecordGone(RemoteRejected):
    """A record it needs was deleted or made inactive."""

    title = "A record it needs is gone from the ledger"
    remedy = "Sync and look at the row again."


class DuplicateNumber(RemoteRejected):
    """The document number is taken; may be our own lost write."""

    title = "The document number is already used"


class SubscriptionLapsed(RemoteRejected):
    """The books are read-only at the service."""

    title = "The ledger's subscription has lapsed; it takes no changes"
    remedy = "Renew it at the service. Signed rows stay in the outbox."


# Storage


class StorageError(CountersignError):
    """The company file can't be used."""

    status = ExitStatus.BAD_INPUT


class CompanyFileInUse(StorageError):
    """Another Countersign has the file open for writing."""

    title = "This company is open in another Countersign"
    remedy = "Close it there first. Nothing was changed."


class CompanyFileDamaged(StorageError):
    """SQLite says it is not a database, or its integrity check fails. ``backup`` is the latest one's name."""

    title = "The company file is damaged"
    remedy = (
        "There is no backup. Move the file aside and connect again: "
        "the books are read anew, decisions are not."
    )

    def __init__(self, *, detail: str = "", backup: str = "") -> None:
        restoring = (
            f"Put the latest backup ({backup}) in its place with “countersign restore”. "
            "The damaged file is kept beside it."
        )
        super().__init__(detail=detail, remedy=restoring if backup else "")
        self.backup = backup


class CompanyFileTooNew(StorageError):
    """Made by a newer Countersign."""

    title = "The company file was made by a newer Countersign"
    remedy = "Update Countersign, then open it again. The file was not touched."


class CompanyFileUnreadable(StorageError):
    """No right to read or write the file or its folder."""

    title = "The company file can't be opened"
    remedy = "Check that the folder exists and that you may write in it."


class HomeUnusable(StorageError):
    """The folder that the program keeps its things in can't be made or written."""

    title = "The folder of Countersign can't be used"
    remedy = "Choose another with --home or COUNTERSIGN_HOME, or make this one writable."


class DiskFull(StorageError):
    """No room left; the transaction was rolled back."""

    title = "The disk is full"
    remedy = "Free some space and do it again. What was stored before is safe."
    status = ExitStatus.NEEDS_PERSON


class DiskFailed(StorageError):
    """The disk reported an error; the transaction was rolled back."""

    title = "The disk failed while the company file was read or written"
    remedy = "Check the disk, then do it again. What was stored before is safe."
    status = ExitStatus.NEEDS_PERSON


class NoBackup(StorageError):
    """There is nothing to restore from."""

    title = "There is no backup of this company"
    remedy = "Move the company file aside and connect again: the books are read anew, decisions are not."


class CompanyOpens(StorageError):
    """A backup is for a file that does not open; this one does."""

    title = "This company's file opens; no backup was put in its place"
    remedy = "To go back to a backup all the same, close the window and run “countersign restore”."


class BackupUnusable(StorageError):
    """The file to restore from is damaged or no backup; the company file was left alone."""

    title = "The backup can't be used"
    remedy = "Restore another one. The company file was not touched."


class AuditBroken(StorageError):
    """The audit chain does not verify."""

    title = "The audit record was altered"
    remedy = "Keep this file as evidence, restore a backup, and compare."
    status = ExitStatus.NEEDS_PERSON


class Cancelled(Exception):
    """The person cancelled; never shown as an error."""
