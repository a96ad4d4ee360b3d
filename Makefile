# The whole developer's vocabulary: demo, test, coverage, setup, generate, check, bench, lock, test-newest, test-oldest.
# coverage runs the tests and lists the lines and branches that they do not reach; it is not part of test.

PYTHON ?= python3
BIN := .venv/bin
NEWEST := .venv-newest/bin
OLDEST := .venv-oldest/bin
PIP := -m pip install --quiet --disable-pip-version-check
# Every extra of the package: the tests use them all.
EXTRAS := arrow,cli,keyring,pandas,plot,polars,shared

.PHONY: demo test coverage setup generate check bench lock test-newest test-oldest python

demo: setup generate
	$(BIN)/python -m dataforseo_cli.demo

test: setup check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/pytest --quiet --numprocesses=auto --dist=loadfile

coverage: setup
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --quiet --numprocesses=auto --dist=loadfile
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report
	@for room in runtime/dataforseo_runtime/*/ runtime/dataforseo_sandbox/ runtime/dataforseo_cli/ codegen/; do \
	  echo "$$($(BIN)/coverage report --format=total --include="$$room*") % $$room"; \
	done

setup: .venv/.ready

python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; set PYTHON=python3.11")'
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "This Python lacks venv or ensurepip; on Debian and Ubuntu the package python3-venv brings them." >&2; exit 1; }

# Exactly what the lock holds, whatever was released since. Built anew whenever the dependencies change;
# the stamp is written last, so half a set-up is no set-up. The package itself is built by the locked hatchling.
.venv/.ready: requirements-dev.lock pyproject.toml | python
	@echo "Installing the locked packages into .venv, which takes about half a minute"
	@$(PYTHON) -m venv --clear .venv
	@$(BIN)/python $(PIP) --require-hashes --requirement requirements-dev.lock \
	  || { echo "The locked packages could not be installed; pip says why above. Is the package index reachable?" >&2; exit 1; }
	@$(BIN)/python $(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

generate: setup
	$(BIN)/python -m codegen generate

check: setup
	$(BIN)/python -m codegen check

bench: setup
	$(BIN)/python -m benchmarks

# uv does not read pip's settings: the index that pip uses is handed on, and stands nowhere in the lock.
lock: setup
	@index="$${PIP_INDEX_URL:-$$($(BIN)/python -m pip config get global.index-url 2>/dev/null)}"; \
	if [ -n "$$index" ]; then export UV_DEFAULT_INDEX="$$index"; fi; \
	$(BIN)/uv pip compile --quiet --no-config --universal --python-version 3.11 --all-extras --group dev --upgrade \
	  --generate-hashes --no-annotate --custom-compile-command 'make lock' \
	  --output-file requirements-dev.lock pyproject.toml

# The newest of everything that the bounds allow, as a user gets it on the day of the installation.
test-newest: | python
	$(PYTHON) -m venv --clear .venv-newest
	$(NEWEST)/python $(PIP) --upgrade pip
	$(NEWEST)/python $(PIP) --editable '.[$(EXTRAS)]' --group dev
	$(NEWEST)/python -m pytest --quiet --numprocesses=auto --dist=loadfile

# The lowest versions that the package declares, of its own dependencies and of its extras'; tools as they are newest.
test-oldest: | python
	$(PYTHON) -m venv --clear .venv-oldest
	$(OLDEST)/python $(PIP) --upgrade pip packaging
	$(OLDEST)/python -m tests.architecture.lowest > .venv-oldest/lowest.txt
	$(OLDEST)/python $(PIP) --constraint .venv-oldest/lowest.txt --editable '.[$(EXTRAS)]' --group dev
	$(OLDEST)/python -m pytest --quiet --numprocesses=auto --dist=loadfile
