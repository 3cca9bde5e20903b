"""The user's guide, which the program shows as its help, beside the pages for whoever reads the code."""
