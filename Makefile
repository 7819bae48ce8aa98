# Everything that a developer runs. `make demo` and `make test` set up what they need.
SHELL := bash
PYTHON ?= python3
BIN := .venv/bin
SETUP := .venv/.setup
UV = $(BIN)/uv

.PHONY: setup demo test lint format bench bench-locomo torture lock wheel clean

setup: $(SETUP)

# uv installs the locked set in seconds; pip alone, with hashes and no resolving, serves where uv cannot be had.
$(SETUP): requirements/dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	test -x $(BIN)/pip || $(BIN)/python -m ensurepip >/dev/null
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	mkdir -p .typing && ln -sfn .. .typing/mnemostream
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(SETUP)

demo: setup
	$(BIN)/mnemostream demo

test: setup
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=.typing $(BIN)/lint-imports
	$(BIN)/python tools/check_locks.py

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup
	$(BIN)/python benchmarks/run.py

bench-locomo: setup
	$(BIN)/python benchmarks/locomo.py

torture: setup
	$(BIN)/python benchmarks/torture.py

lock: setup
	$(BIN)/python -m pip install -q uv
	cd requirements && ../$(UV) pip compile ../pyproject.toml --all-extras --group ../pyproject.toml:dev --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-header -q -o all.txt
	cd requirements && ../$(UV) pip compile ../pyproject.toml --python-version 3.11 -c all.txt \
	  --generate-hashes --no-emit-index-url --no-header -q -o default.txt
	cd requirements && ../$(UV) pip compile ../pyproject.toml --group ../pyproject.toml:dev build.in --python-version 3.11 -c all.txt \
	  --generate-hashes --no-emit-index-url --no-header -q -o dev.txt
	$(BIN)/python tools/check_locks.py --write

wheel: setup
	$(BIN)/python -m build --wheel -q

clean:
	rm -rf .venv .typing build dist *.egg-info
