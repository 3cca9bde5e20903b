"""The Customers place: the list, and one page for each."""
