# One page: everything a newcomer, an operator and CI run. `make help` lists it.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.DEFAULT_GOAL := help

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  %-14s %s\n", $$1, $$2}'

## -- set-up ----------------------------------------------------------------
$(VENV)/.installed: requirements-dev.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

install: $(VENV)/.installed ## create .venv from the lock, with hashes

lock: install ## resolve pyproject.toml again into the two lock files
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -o requirements-dev.lock
	$(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet -c requirements-dev.lock -o requirements.lock

## -- run -------------------------------------------------------------------
demo: install ## all three faces, sandbox registers, http://127.0.0.1:8080
	$(BIN)/emhana demo $(if $(PORT),--port $(PORT)) $(if $(DATA),--data $(DATA))

## -- check -----------------------------------------------------------------
test: install ## the whole suite, SQLite and PostgreSQL
	$(BIN)/python -m pytest -n auto

quick: install ## what one runs while working: rules, law, guards; no database
	$(BIN)/python -m pytest -n auto --hypothesis-profile=brief -k "not sqlite and not postgresql" tests/domain tests/architecture

coverage: install ## tell every story in both languages, write docs/coverage.md
	rm -f docs/coverage.md
	$(BIN)/python -m pytest -n auto --coverage-table=docs/coverage.md tests/journeys

lint: install ## ruff, format, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

types: install ## mypy --strict
	$(BIN)/mypy

understand: install ## how much of what people type is understood, by language
	$(BIN)/python -m tests.understanding_figures

presses: install ## how many presses each service takes, from the menu to its number
	$(BIN)/python -m pytest -q -rP tests/journeys/test_presses.py | grep -E "^ *[0-9]+  "

learn: install ## write domain/understanding/learned.json anew from the phrases beside the tests
	$(BIN)/python -m tests.understanding_learning

danger: install ## write docs/danger.md, the signs of danger for a clinician to sign
	$(BIN)/emhana understand --page > docs/danger.md

refusals: install ## write docs/refusals.md: what becomes of an errand when Telegram refuses
	$(BIN)/python -m tests.refusals_table > docs/refusals.md

bench: install ## ratios against bare aiogram-dialog and raw sqlite3
	$(BIN)/python -m benchmarks

## -- look ------------------------------------------------------------------
preview: install ## every window in both languages, as one page
	$(BIN)/emhana preview --out var/preview

summaries: install ## the last look of every service, taken in Chromium
	$(BIN)/python -m tests.summaries

pictures: install ## the README's pictures, taken in Chromium
	$(BIN)/python -m tests.pictures

.PHONY: help install lock demo test quick coverage lint types bench understand presses learn danger refusals preview pictures summaries
