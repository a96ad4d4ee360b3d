"""Login and password are saved where other users cannot read them."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from dataforseo_sandbox import Sandbox
from tests.cli.command_line import dataforseo

BULK = ("backlinks", "bulk_backlinks_live", "--targets", "a.com")
FILE = Path("config", "dataforseo", "login.json")
# Keeps the tests away from the keyring of this machine.
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


def test_a_saved_login_is_used_and_deleted(sandbox: Sandbox, tmp_path: Path) -> None:
    saved = dataforseo("login", cwd=tmp_path, stdin="login\npassword\n", **NO_KEYRING)
    assert saved.returncode == 0
    assert "password" not in saved.stdout.replace("dataforseo doctor", "")
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    assert dataforseo(*BULK, "--base-url", sandbox.url, cwd=tmp_path, **NO_KEYRING).returncode == 0
    assert dataforseo("login", "--forget", cwd=tmp_path, **NO_KEYRING).returncode == 0
    assert not (tmp_path / FILE).exists()
    assert dataforseo(*BULK, "--base-url", sandbox.url, cwd=tmp_path, **NO_KEYRING).returncode == 1


def test_the_environment_overrides_the_file(sandbox: Sandbox, tmp_path: Path) -> None:
    dataforseo("login", cwd=tmp_path, stdin="other\nwrong\n", **NO_KEYRING)
    own = {"DATAFORSEO_LOGIN": "login", "DATAFORSEO_PASSWORD": "password"}
    assert dataforseo(*BULK, "--base-url", sandbox.url, cwd=tmp_path, **NO_KEYRING, **own).returncode == 0


def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    dataforseo("login", cwd=tmp_path, stdin="login\npassword\n", **NO_KEYRING)
    (tmp_path / FILE).chmod(0o644)
    done = dataforseo(*BULK, cwd=tmp_path, **NO_KEYRING)
    assert done.returncode == 1
    assert "chmod 600" in done.stderr


@pytest.mark.parametrize("stdin", ["", "login\n", "a:b\npassword\n"])
def test_an_incomplete_login_is_a_usage_error(stdin: str, tmp_path: Path) -> None:
    assert dataforseo("login", cwd=tmp_path, stdin=stdin, **NO_KEYRING).returncode == 2
    assert not (tmp_path / FILE).exists()


def test_a_broken_file_is_reported_without_its_content(tmp_path: Path) -> None:
    dataforseo("login", cwd=tmp_path, stdin="login\nsesame\n", **NO_KEYRING)
    text = (tmp_path / FILE).read_text()
    (tmp_path / FILE).write_text(text[:-3])
    done = dataforseo(*BULK, cwd=tmp_path, **NO_KEYRING)
    assert done.returncode == 1
    assert "login again" in done.stderr
    assert "sesame" not in done.stderr


def test_a_keyring_is_used_if_there_is_one(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "one_file_keyring.py").write_text(
        "import keyring.backend, pathlib\n"
        "class Keyring(keyring.backend.KeyringBackend):\n"
        "    priority = 1\n"
        "    at = pathlib.Path(__file__).with_name('kept')\n"
        "    def set_password(self, service, name, text): self.at.write_text(text)\n"
        "    def get_password(self, *name): return self.at.read_text() if self.at.exists() else None\n"
        "    def delete_password(self, service, name): self.at.unlink()\n"
    )
    own = {"PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "one_file_keyring.Keyring"}
    saved = dataforseo("login", cwd=tmp_path, stdin="login\npassword\n", **own)
    assert "keyring" in saved.stdout
    assert not (tmp_path / FILE).exists()
    assert dataforseo(*BULK, "--base-url", sandbox.url, cwd=tmp_path, **own).returncode == 0
    assert dataforseo("login", "--forget", cwd=tmp_path, **own).returncode == 0
    assert not (tmp_path / "kept").exists()
