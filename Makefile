# Everything that is done to the project from outside. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help setup build demo sample-report test test-browser test-consumer test-training
.PHONY: install uninstall deb test-install docs lint clean
.PHONY: bench bench-encoder bench-readability fuzz

TOOL := .build/release/sequitur
SAMPLE := Tests/CommandTests/Fixtures/harbour.txt
# Writes Reports/sample/report.md, which is committed: with the model whose every bit is the same on
# every processor. The folder's hidden ledger is not committed, so that it takes --force.
WRITE_REPORT := $(TOOL) report $(SAMPLE) --model classic --name sample --output Reports --force

help:  ## List the targets.
	@sed -nE 's/^([a-z-]+):.*## (.*)/  \1|\2/p' $(MAKEFILE_LIST) | \
	  awk -F '|' '{ printf "%-18s%s\n", $$1, $$2 }'

# How long `make fuzz` runs.
SECONDS ?= 60

# Where `make install` puts the tool; DESTDIR stands before it, for packages of other systems.
PREFIX ?= /usr/local
DESTDIR ?=

setup:
	@.ci/setup

build: setup  ## Build the release binary, .build/release/sequitur.
	swift build -c release

install:  ## Install below PREFIX=/usr/local, or DESTDIR/PREFIX, what runs without this checkout.
	@program=$$(Packaging/build) && Packaging/install "$$program" "$(DESTDIR)" "$(PREFIX)"

uninstall:  ## Take away what install put below PREFIX=/usr/local, or DESTDIR/PREFIX.
	@Packaging/uninstall "$(DESTDIR)" "$(PREFIX)"

deb:  ## Make a Debian package in .build, for apt install ./FILE.
	@Packaging/deb

demo: build  ## Restore a shuffled sample article and write its report.
	$(TOOL) restore $(SAMPLE) --explain
	$(WRITE_REPORT)

sample-report: build  ## Write Reports/sample/ again; a test checks that it is up to date.
	$(WRITE_REPORT)

test: setup  ## Build and run all tests.
	@.ci/test

test-browser:  ## Look at the pages of reports in a headless Chromium, which is installed.
	@.ci/setup browser
	swift build --product sequitur
	Tests/Browser/run.py .build/debug/sequitur .build/browser

test-consumer:  ## Build and run a package that uses the library, from another folder.
	@.ci/setup
	Tests/Consumer/run

test-install:  ## Install the package into a bare Debian root and use it there; needs root, mmdebstrap.
	@.ci/install-check

test-training:  ## Test the training code; FOLDER=... is its folder, as Models/training/setup.sh made it.
	@test -x "$(FOLDER)/venv/bin/python" || { echo "name the training folder: make test-training FOLDER=..." >&2; exit 64; }
	python=$$(realpath -s "$(FOLDER)/venv/bin/python"); cd Models/training && OMP_NUM_THREADS=1 "$$python" -m unittest -q

bench: build  ## Measure search; with GOLD=FILE.jsonl also speed and what each family is worth.
	.build/release/sequitur-bench search
	@if [ -n "$(GOLD)" ]; then \
	  .build/release/sequitur-bench speed "$(GOLD)" && \
	  .build/release/sequitur-bench ablation "$(GOLD)"; \
	fi

bench-encoder: build  ## Measure the encoder beside ONNX Runtime; MODEL=FOLDER for other weights.
	Benchmarks/encoder/run.sh $(MODEL)

bench-readability: build  ## Measure readability beside GNU style and textstat; DATA=FILE for real text.
	Benchmarks/readability/run.sh $(DATA)

fuzz: setup  ## Fuzz readers, splitter, counts for SECONDS=60; inputs found lie in .build/fuzz.
	swift build --package-path Fuzz --scratch-path .build/fuzz -c release --sanitize=fuzzer
	mkdir -p .build/fuzz/corpus .build/fuzz/findings
	SWIFT_BACKTRACE=enable=no .build/fuzz/release/ReadabilityFuzzer \
	  -max_total_time=$(SECONDS) -max_len=4096 -len_control=20 -print_final_stats=1 \
	  -artifact_prefix=.build/fuzz/findings/ .build/fuzz/corpus Fuzz/Seeds

docs: setup  ## Build the documentation of the library rooms, .build/docs/Sequitur.doccarchive.
	@.ci/docs

lint:  ## Check the format of all Swift files, and that no files need each other in a ring.
	swift format lint --strict -r Sources Tests Package.swift Fuzz
	@.ci/rings

clean:  ## Remove everything that was built.
	rm -rf .build
