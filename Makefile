# Everything goes through a virtual environment in .venv, made from the lock file.
# Only python3 (3.11 to 3.13) with pip and venv, git and make are taken for granted.

PYTHON ?= python3
BIN := .venv/bin
BUILD := .build
ASSIGNMENT ?=
ANSWERS ?=
# Systems have a variable LANGUAGE of their own, so only the one that is given to make counts.
CHOSEN = $(if $(filter command,$(origin LANGUAGE)),--language=$(LANGUAGE))
SPOKEN = $(if $(filter command,$(origin LANGUAGE)),ASL_LANGUAGE=$(LANGUAGE))
LESSONS := $(notdir $(patsubst %/lesson.py,%,$(wildcard utils/lessons/*/lesson.py)))
ASSIGNMENTS := $(sort $(notdir $(patsubst %/,%,$(dir $(wildcard solutions/*/*.ipynb)))))
HANDED_IN = $(sort $(notdir $(wildcard $(addprefix grading/submitted/*/,$(ASSIGNMENTS)))))
WORDS := $(wildcard utils/locales/*/*.po grading/upkeep/translation/*/*.po grading/upkeep/translation/*/*/*.po)
SOLUTIONS := $(wildcard solutions/*.ipynb $(foreach lesson,$(LESSONS),solutions/$(lesson)/*.ipynb))

export PATH := $(CURDIR)/$(BIN):$(PATH)
STANDIN := $(CURDIR)/$(BUILD)/standin

.DEFAULT_GOAL := help
.PHONY: help setup data release lab instructor demo grade autograde feedback scores report \
	book book-serve outputs lint format test test-slow speed

help: ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-11s %s\n", $$1, $$2}'

setup: $(BUILD)/setup.stamp ## Make the virtual environment from the lock file

data: $(BUILD)/setup.stamp ## Make the data (ASL_SOURCE=path names your copy of the CSV files)
	@$(SPOKEN) $(BIN)/python -m utils.data
	@$(SPOKEN) $(BIN)/python -m utils.lessons.asl_own.training

release: $(BUILD)/release.stamp ## Make the students' notebooks from the solutions

lab: data ## Open the course in JupyterLab, as a student sees it (LANGUAGE=ko in Korean)
	@$(BIN)/python -m grading.lab student $(CHOSEN)

instructor: data release ## Open JupyterLab with the formgrader and the sample class
	@$(BIN)/python -m grading.lab instructor

demo: data release ## Grade a small class of samples, from data to feedback pages
	@$(BIN)/python -m grading demo

grade: data release ## Grade what is handed in, in parallel (ASSIGNMENT=name for one)
	@$(BIN)/python -m grading autograde $(ASSIGNMENT)

autograde: data release ## Grade what lies in grading/submitted with nbgrader's own command
	@$(foreach name,$(or $(ASSIGNMENT),$(HANDED_IN)),$(BIN)/nbgrader autograde $(name) &&) true

feedback: $(BUILD)/setup.stamp ## Write the feedback pages of what is graded
	@$(BIN)/python -m grading feedback $(ASSIGNMENT)

scores: $(BUILD)/setup.stamp ## Print the points of the class
	@$(BIN)/python -m grading scores $(ASSIGNMENT)

report: $(BUILD)/setup.stamp ## Write the report on the class, into grading/reports (LANGUAGE=ko in Korean)
	@$(BIN)/python -m grading report $(ASSIGNMENT) $(CHOSEN)

book: $(BUILD)/setup.stamp ## Write the course as a web book into .build/book (ANSWERS=yes folds them in)
	@$(BIN)/python -m book build $(if $(filter yes,$(ANSWERS)),--answers)

book-serve: book ## Show the book on this machine, at a loopback address
	@$(BIN)/python -m book serve $(if $(filter yes,$(ANSWERS)),--answers)

outputs: $(BUILD)/setup.stamp standin ## Run the solutions and store their outputs (LANGUAGE=ko: for the book)
	@ASL_DATA=$(STANDIN) ASL_TEST=1 ASL_ROWS=cpu $(BIN)/python -m grading outputs $(CHOSEN)

lint: $(BUILD)/setup.stamp ## Look for mistakes without running anything
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

format: $(BUILD)/setup.stamp ## Bring the code into shape
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

test: lint data standin ## Lint, unit tests, corpus, nbval, release
	@$(BIN)/pytest -n 2 --dist loadscope --no-loadscope-reorder -m "not slow" tests
	@ASL_DATA=$(STANDIN) $(BIN)/pytest -n 2 --dist loadfile --nbval solutions

test-slow: data standin release ## What takes longer: the demo, a training, all lessons on both data
	@$(BIN)/pytest -m slow tests --ignore tests/corpus
	@ASL_DATA=$(STANDIN) $(BIN)/pytest -n 2 --dist loadscope --no-loadscope-reorder tests/corpus
	@ASL_DATA=$(CURDIR)/data $(BIN)/pytest -n 2 --dist loadfile --nbval solutions

speed: data standin ## Measure in a browser how fast the course feels, and print tables
	@$(BIN)/pytest -q -s tests/browser/speed.py tests/book/figures.py

.PHONY: standin
standin: $(BUILD)/setup.stamp
	@ASL_DATA=$(STANDIN) $(BIN)/python -m utils.data --source stand-in
	@ASL_DATA=$(STANDIN) $(BIN)/python -m utils.lessons.asl_own.training

$(BUILD)/setup.stamp: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; v = sys.version_info[:2]; sys.exit(None if (3, 11) <= v <= (3, 13) else "Python 3.11, 3.12 or 3.13 is needed; python3 here is %d.%d. Name another: make PYTHON=python3.12 ...\nPython 3.11, 3.12, 3.13 가운데 하나가 필요합니다. 이 컴퓨터의 python3 버전은 %d.%d입니다. 다른 것을 지정하십시오: make PYTHON=python3.12 ..." % (v + v))'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing the packages of requirements.lock into .venv (3.2 GB, a few minutes) ..."
	@echo "requirements.lock 파일의 패키지를 .venv 폴더에 설치합니다(3.2 GB, 몇 분 걸립니다) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@mkdir -p $(BUILD) && touch $@

$(BUILD)/release.stamp: $(BUILD)/setup.stamp $(SOLUTIONS) $(WORDS) $(wildcard utils/lessons/*/lesson.py) nbgrader_config.py
	@$(foreach lesson,$(LESSONS),$(BIN)/nbgrader generate_assignment $(lesson) --force --log-level=WARN \
		&& echo "Made notebooks/en/$(lesson) from solutions/$(lesson)." &&) true
	@$(BIN)/python -m grading tables
	@cp solutions/*.ipynb notebooks/en/
	@$(BIN)/python -m grading translate build
	@touch $@
