"""The files banks hand out: OFX and QFX, QIF, CAMT.052/053/054, MT940 and MT942, BAI2, CSV, TSV and XLSX.

The readers of the line formats are ours: the libraries for them refuse what many banks write, and none tells
line and column. XML is lxml's, workbooks are openpyxl's, encodings charset-normalizer's.
"""
