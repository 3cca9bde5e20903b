"""Documents to print, send and file: PDF, XLSX, CSV. Each is made of records, without a database."""
