"""The verbs of the command line (CLI.md), a module for each group; each loads what it needs when it runs."""
