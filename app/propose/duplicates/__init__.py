"""Customers entered twice: found by name, contacts, address and tax id, with probability and evidence."""

from app.propose.duplicates.engine import find_duplicates
from app.propose.duplicates.records import CustomerRecord, DuplicatePair

__all__ = ["CustomerRecord", "DuplicatePair", "find_duplicates"]
