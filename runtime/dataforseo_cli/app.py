"""The root command, which turns errors into one line and an exit status."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click
from click.exceptions import NoArgsIsHelpError  # older click, brought by another package, lacks it

from dataforseo._sections import SECTIONS
from dataforseo_cli.exit_codes import FAILURE, INTERRUPTED, USAGE

WIDEST_HELP = 120

# The summaries of the commands; each is `command` in the module of its name, imported when it is called.
COMMANDS = {
    "run": "Send a long list of targets over as many calls as it takes; can be stopped and continued.",
    "spend": "Say what the account's calls cost, by day, section and endpoint.",
    "failures": "List what failed lately, by cause, with what to do about it.",
    "login": "Save login and password for later calls.",
    "doctor": "Check login, clock, connection, limits and balance.",
    "sandbox": "Answer like the API on this machine, with made-up data.",
    "completion": "Print the completion script of a shell.",
}


class Root(click.Group):
    """List commands and sections from tables, and import only the one that is called."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return ["(COMMAND | SECTION OPERATION)", "[OPTIONS]"]

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS, *SECTIONS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = cmd_name.replace("-", "_")
        if name in SECTIONS:
            from dataforseo_cli.operations.section_group import SectionGroup

            return SectionGroup(name)
        if name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"dataforseo_cli.commands.{name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        # Accept `backlinks/bulk_backlinks_live`, as `run` does.
        section, slash, operation = args[0].partition("/")
        if slash and section in SECTIONS:
            args = [section, operation, *args[1:]]
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchOption:
            raise
        except click.UsageError as error:
            if args[0][:1] == "-" or error.ctx is not ctx:
                raise
            from dataforseo_cli.lookup.suggestions import unknown_command

            raise click.UsageError(unknown_command(args[0], self.list_commands(ctx)), ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])
        with formatter.section("Sections of the API"):
            formatter.write_dl([(name, summary) for name, (_, summary) in SECTIONS.items()])


@click.command(
    cls=Root,
    # Every command inherits these.
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": WIDEST_HELP},
    epilog="dataforseo SECTION lists its operations, dataforseo SECTION OPERATION --help its fields.",
)
@click.version_option(package_name="dataforseo", message="%(version)s")
def root() -> None:
    """Call the DataForSEO API.

    \b
    dataforseo login
    dataforseo backlinks summary_live --target forbes.com --sandbox
    dataforseo backlinks backlinks_live --target forbes.com --limit 100 --out links.csv

    With --sandbox a call is answered by made-up data on this machine: no account, no cost. --dry-run shows
    what would be sent, and what it could cost.
    """  # noqa: D301 - \b tells click not to wrap


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:  # the terminal's encoding can lack characters of a request or help page
        reconfigure(errors="backslashreplace")
    try:
        status = root.main(
            list(arguments), obj=list(arguments), prog_name="dataforseo", standalone_mode=False
        )
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except NoArgsIsHelpError as bare:
        # `dataforseo serp` asks for the operations of a section, so its help is not an error.
        click.echo(bare.format_message())
        return 0
    except click.NoSuchOption as error:
        from dataforseo_cli.lookup.suggestions import unknown_option

        unknown_option(error).show()
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort) as interrupt:
        # The notes of an interrupted call say what it may have cost.
        from dataforseo_cli.output.error_messages import translate_advice
        from dataforseo_cli.output.messages import print_stderr

        notes = getattr(interrupt.__cause__ or interrupt, "__notes__", [])
        print_stderr("\n".join(["interrupted", *map(translate_advice, notes)]))
        return INTERRUPTED
    except BrokenPipeError:
        # The reader closed the pipe. Redirect stdout, which Python flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except OSError as error:
        file = f"{error.filename}: " if error.filename else ""
        return _fail(f"{file}{error.strerror or error}")
    except Exception as error:
        from dataforseo_cli.output.error_messages import error_message
        from dataforseo_runtime.base.errors import DataForSEOError, InvalidRequestError

        if not isinstance(error, DataForSEOError):
            raise
        return _fail(error_message(error), USAGE if isinstance(error, InvalidRequestError) else FAILURE)
    return status if isinstance(status, int) else 0


def _fail(message: str, status: int = FAILURE) -> int:
    from dataforseo_cli.output.messages import print_stderr

    print_stderr(f"Error: {message}")
    return status
