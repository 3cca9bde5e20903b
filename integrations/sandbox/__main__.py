"""``python -m integrations.sandbox``: serve the stand-ins."""

import sys

from integrations.sandbox.serve import serve

if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:]))
