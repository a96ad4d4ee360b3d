"""`dataforseo login`: save login and password, or delete them."""

from __future__ import annotations

import sys

import click

from dataforseo_cli.output.messages import print_stdout


@click.command("login")
@click.option("--forget", is_flag=True, help="Delete what was saved.")
def command(*, forget: bool) -> None:
    """Save login and password for later calls, in the system's keyring or a file that only you can read.

    Both are asked for, or read from standard input as two lines; they are never taken from the command
    line, which the shell would remember. The API's password is not that of the dashboard.
    """
    from dataforseo_cli.account import saved_login

    if forget:
        places = saved_login.forget()
        print_stdout(f"deleted from {' and '.join(places)}" if places else "nothing was saved")
        return
    if sys.stdin.isatty():
        login = click.prompt("API login", err=True)
        password = click.prompt("API password", hide_input=True, err=True)
    else:
        login, password = sys.stdin.readline().strip(), sys.stdin.readline().strip()
    if not login or not password:
        raise click.UsageError("two lines are needed on standard input: the login, then the password")
    if ":" in login:
        raise click.UsageError("the login holds a colon; give login and password apart")
    print_stdout(f"saved in {saved_login.save(login, password)}; dataforseo doctor checks it")
