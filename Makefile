# Each target makes the virtual environment and installs what it needs.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8090
KILLS ?= 1000
TESTS := --numprocesses auto --dist worksteal
PIN := .venv/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-emit-options

.PHONY: help demo demo-reset run test check bench chaos lock clean
.DEFAULT_GOAL := help

# the many processes of the tests read what the first has compiled
test check: export PYTHONDONTWRITEBYTECODE =

help:  ## What can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

demo: .venv/.demo  ## The sample school on a local stand-in for Telegram
	$(BIN)/python -m bot demo --port $(PORT)

demo-reset:  ## Forget what was said in the demo
	rm -rf data/var/demo

run: .venv/.run  ## The bot, with the settings in .env
	$(BIN)/python -m bot run

test: .venv/.dev  ## All tests
	$(BIN)/python -m pytest -q $(TESTS)

check: .venv/.dev  ## Style, types, imports, then all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q $(TESTS)

bench: .venv/.dev  ## Measure the bot beside bare echoes, a broadcast, proposals (about half an hour)
	$(BIN)/python -m bench
	$(BIN)/python -m bench.lateness
	$(BIN)/python -m bench.broadcast
	$(BIN)/python -m bench.receipts
	$(BIN)/python -m bench.proposals

chaos: .venv/.dev  ## Kill the bot a hundred times on each database, its clock a thousand (KILLS=50)
	$(BIN)/python -m bench.chaos
	$(BIN)/python -m bench.chaos.clock --kills $(KILLS)
	$(BIN)/python -m bench.chaos.broadcast

lock:  ## Pin the newest allowed versions with hashes
	$(PYTHON) -m venv .venv/lock
	.venv/lock/bin/pip install --quiet pip-tools
	$(PIN) --extra dev --extra demo --output-file requirements/dev.txt pyproject.toml
	$(PIN) --extra demo --constraint requirements/dev.txt --output-file requirements/demo.txt pyproject.toml
	$(PIN) --constraint requirements/dev.txt --output-file requirements/run.txt pyproject.toml

.venv/.run .venv/.demo .venv/.dev: .venv/.%: requirements/%.txt
	@test -x $(BIN)/python || { echo "Making .venv ..."; $(PYTHON) -m venv .venv; }
	@echo "Installing requirements/$*.txt ..."
	$(BIN)/python -m pip install --quiet --progress-bar on --require-hashes -r requirements/$*.txt
	$(BIN)/python -m pip install --quiet --no-deps --editable .
	@touch $@

clean:  ## Remove the virtual environment
	rm -rf .venv
