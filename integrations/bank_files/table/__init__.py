"""Tables of bank lines, CSV and workbooks alike: cells, columns and what they mean, signs, statements."""
