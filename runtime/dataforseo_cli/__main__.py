"""`dataforseo`: the API on the command line. Exit status 0, 1 failure, 2 usage, 130 interrupted."""

import importlib
import sys

FAILURE, USAGE, INTERRUPTED = 1, 2, 130


def main() -> int:
    """Run the command line and give its exit status."""
    try:
        importlib.import_module("rich")  # the first table needs it, and by then a call has been paid for
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
