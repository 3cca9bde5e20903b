"""Drafting: from work done to an invoice worth signing. Records are in ``draft``, the work in ``engine``."""
