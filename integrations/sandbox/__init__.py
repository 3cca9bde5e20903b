"""The stand-ins: the wire of the services over one small double-entry model of a company."""
