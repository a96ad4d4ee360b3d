# The whole developer's vocabulary: demo, test, setup, generate, check, bench.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test setup generate check bench

demo: setup generate
	$(BIN)/python -m dataforseo_cli.demo

test: setup check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/pytest --quiet --numprocesses=auto --dist=loadfile

setup: .venv/.ready

# Built anew whenever the dependencies change; the stamp is written last, so half a set-up is no set-up.
.venv/.ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; set PYTHON=python3.11")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

generate: setup
	$(BIN)/python -m codegen generate

check: setup
	$(BIN)/python -m codegen check

bench: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	$(BIN)/python -m benchmarks
