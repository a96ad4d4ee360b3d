"""`dataforseo`: the API on the command line. Exit status 0, 1 failure, 2 usage, 130 interrupted."""

import sys

FAILURE, USAGE, INTERRUPTED = 1, 2, 130


def main() -> int:
    """Run the command line and give its exit status."""
    try:
        from dataforseo_cli.app import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.stderr.write(
            "dataforseo: the command line needs more packages: pip install 'dataforseo[cli]'\n"
            "(the Python package works without them: from dataforseo import Client)\n"
        )
        return FAILURE
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
