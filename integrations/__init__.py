"""The services, the keychain and the files: everything outside, behind the ports."""
