"""Entry point of the `dataforseo` command."""

import importlib
import sys

from dataforseo_cli.exit_codes import FAILURE


def main() -> int:
    """Run the command line and return its exit status."""
    try:
        importlib.import_module("rich")  # tables need it; fail before a call is paid for
        from dataforseo_cli.app import run
    except ImportError as error:
        if (error.name or "").partition(".")[0] not in ("click", "rich"):
            raise
        sys.stderr.write(
            "dataforseo: the command line needs more packages: pip install 'dataforseo[cli]'\n"
            "(the Python package works without them: from dataforseo import Client)\n"
        )
        return FAILURE
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
