"""The places of the window, one folder or file each."""
