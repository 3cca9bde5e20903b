"""The keychain, or where there is none an encrypted file.

    open_secrets(folder: Path, passphrase: Callable[[], str | None]) -> Secrets   # keychain, else the file in folder
    KeyringSecrets(), FileSecrets(path, passphrase), MemorySecrets()
"""
