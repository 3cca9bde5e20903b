"""Qt-free state of the screens: marks, filters, totals, and why a button is off."""
