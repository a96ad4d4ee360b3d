"""The command of every operation: help pages, flags, completion and examples."""

from __future__ import annotations

import re
import shlex

import pytest
from click.testing import CliRunner

from dataforseo._sections import SECTIONS
from dataforseo_cli.app import root
from dataforseo_cli.input.field_options import FieldOption
from dataforseo_cli.lookup.find_operation import load_endpoint, summaries
from dataforseo_cli.operations.operation_command import OperationCommand, operation_command


@pytest.mark.parametrize("section", SECTIONS)
def test_the_help_of_every_operation_names_every_field(section: str) -> None:
    for operation in summaries(section):
        done = CliRunner().invoke(root, [section, operation, "--help"], terminal_width=80)
        assert done.exit_code == 0, (operation, done.output)
        assert max(map(len, done.output.splitlines())) <= 84, operation  # a long command name can exceed 80
        for rule in load_endpoint(section, operation).request.RULES:
            flag = rule.name.replace("_", "-")
            assert re.search(rf"^ +--(field-)?{re.escape(flag)}\b", done.output, re.MULTILINE), (
                operation,
                flag,
            )
            assert not rule.required or "Required fields:" in done.output
        # The help leaves out what is only for Python, and ends with the source.
        assert not re.search(r"Rows: |\(\[\.\.\.\]\)", done.output), operation
        assert re.search(r"\n  Source:\s+https://", done.output), operation


@pytest.mark.parametrize("section", SECTIONS)
def test_the_flags_of_an_operation_are_unique(section: str) -> None:
    for operation in summaries(section):
        command = operation_command(section, operation)
        flags = [flag for parameter in command.params for flag in parameter.opts]
        assert len(flags) == len(set(flags)), operation


def test_every_field_has_a_help_text() -> None:
    unexplained: list[str] = []
    for section in SECTIONS:
        for operation in summaries(section):
            command = operation_command(section, operation)
            assert isinstance(command, OperationCommand)
            fields = [parameter for parameter in command.params if isinstance(parameter, FieldOption)]
            unexplained += [f"{section}/{operation} {field.rule.name}" for field in fields if not field.help]
    assert unexplained == []


def test_a_section_lists_its_operations_and_the_root_its_sections() -> None:
    for section in SECTIONS:
        listed = CliRunner().invoke(root, [section], terminal_width=200).output
        assert all(re.search(rf"^  {name}\b", listed, re.MULTILINE) for name in summaries(section))
        assert re.search(rf"^  {section}\b", CliRunner().invoke(root, ["--help"]).output, re.MULTILINE)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("dataforseo back", {"backlinks"}),
        (
            "dataforseo backlinks bulk_new",
            {"bulk_new_lost_backlinks_live", "bulk_new_lost_referring_domains_live"},
        ),
        ("dataforseo backlinks id_list --datetime-f", {"--datetime-from"}),
        ("dataforseo backlinks id_list --sort ", {"asc", "desc"}),
        ("dataforseo backlinks bulk-new", {"bulk-new-lost-backlinks-live"}),
        ("dataforseo backlinks backlinks_live --include-subdomains ", {"true", "false"}),
        ("dataforseo backlinks backlinks_live --columns anch", {"anchor"}),
        ("dataforseo backlinks backlinks_live --columns rank,anch", {"rank,anchor"}),
        ("dataforseo spend --section back", {"backlinks"}),
        ("dataforseo run backlinks/bulk_b", {"backlinks/bulk_backlinks_live"}),
        ("dataforseo run backlinks/bulk_backlinks_live --targets-f", {"--targets-from"}),
    ],
)
def test_completion(words: str, expected: set[str]) -> None:
    count = len(words.split()) - (0 if words.endswith(" ") else 1)
    done = CliRunner().invoke(
        root,
        [],
        prog_name="dataforseo",
        env={"_DATAFORSEO_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(count)},
    )
    found = {line.partition(",")[2] for line in done.output.splitlines()}
    assert found == expected if words.endswith(" ") else expected <= found


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_of_each_shell(shell: str) -> None:
    done = CliRunner().invoke(root, ["completion", shell])
    assert done.exit_code == 0
    assert "_DATAFORSEO_COMPLETE" in done.output


@pytest.mark.parametrize("section", SECTIONS)
def test_the_example_of_an_operation_can_be_pasted(section: str) -> None:
    with_example = 0
    for operation in summaries(section):
        page = CliRunner().invoke(root, [section, operation, "--help"], prog_name="dataforseo").output
        _, found, example = page.partition("Example:\n")
        if not found:
            continue
        with_example += 1
        pasted = shlex.split(example.partition("\n\n")[0].replace("\\\n", ""))
        assert pasted[:3] == ["dataforseo", section, operation]
        done = CliRunner().invoke(root, [*pasted[1:], "--dry-run"], catch_exceptions=False)
        assert done.exit_code == 0, example
    assert with_example > 0.75 * len(summaries(section))
