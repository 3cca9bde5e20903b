"""Failures of files: encryption, backups and imports of work; the others: ``app.errors``."""

from app.errors import BadInput, CompanyFileUnreadable, ExitStatus, StorageError


class CompanyFileReadOnly(CompanyFileUnreadable):
    """The file or its disk takes no writes, perhaps since a moment ago; the transaction was rolled back."""

    title = "The company file can't be written: its disk is read-only"
    remedy = "Make the disk and the file writable, then do it again. What was stored before is safe."
    status = ExitStatus.NEEDS_PERSON


class CompanyFileGone(StorageError):
    """The file is not where it was opened: its disk was taken away, or it was moved."""

    title = "The company file is not there any more"
    remedy = (
        "Connect its disk, or move the file back to where it was, then do it again. "
        "What was stored before is safe."
    )
    status = ExitStatus.NEEDS_PERSON


class FileKeyMissing(StorageError):
    """An encrypted company file, and no key for it in the keychain."""

    title = "This company file is encrypted, and its key is not in the keychain"
    remedy = "Run “countersign recover --key” with the recovery key. The file was not touched."


class WrongFileKey(StorageError):
    """An encrypted company file that the key in the keychain does not open."""

    title = "The key in the keychain does not open this company file"
    remedy = (
        "Run “countersign recover --key” with the recovery key of this file. If that is the right key, the "
        "beginning of the file is damaged: put a backup in its place with “countersign restore”."
    )


class EncryptionUnavailable(StorageError):
    """SQLCipher is not part of this installation."""

    title = "This installation can't open encrypted files"
    remedy = "Install Countersign with its packages (sqlcipher3), then open the file again."


class AlreadyEncrypted(BadInput):
    """Encrypting what is encrypted."""

    title = "This company file is encrypted already"
    remedy = "Nothing was changed."


class NotEncrypted(BadInput):
    """Decrypting, or recovering, what is in clear."""

    title = "This company file is not encrypted"
    remedy = "Nothing was changed."


class NoRecoveryKey(BadInput):
    """Text that is no recovery key, or one with a slip in it."""

    title = "This is not a recovery key"
    remedy = "It has 14 groups of four letters and digits; compare each with what was written down."


class WrongRecoveryKey(BadInput):
    """A recovery key, but of another file."""

    title = "This recovery key does not open the company file"
    remedy = "It belongs to another file, or to a key from before. Nothing was changed."


class SampleNotEncrypted(BadInput):
    """The sample company keeps no key beyond its run."""

    title = "The sample company can't be encrypted"
    remedy = "Encrypt a company of your own."


class BackupNotMade(StorageError):
    """An automatic backup could not be made; what it was to precede went on."""

    title = "No backup could be made"
    remedy = "Nothing else was held up by it."
    status = ExitStatus.NEEDS_PERSON


class BackupUnsound(StorageError):
    """A fresh backup does not check, so it was not kept."""

    title = "The copy of the company file is not sound"
    remedy = "The file itself may be damaged: run “countersign doctor”. Older backups were kept."
    status = ExitStatus.NEEDS_PERSON


class SettingsNotKept(StorageError):
    """The settings of this machine could not be written."""

    title = "This setting could not be kept"
    remedy = "It holds until the program is closed. Make its folder writable, with room on the disk."


class UnknownWorkImport(BadInput):
    """A number that no import of work has."""

    title = "There is no such import of work"
    remedy = "List them with “countersign work imports”."


class WorkImportUndone(BadInput):
    """Undoing what was undone."""

    title = "This import was undone already"
    remedy = "Nothing was changed."
