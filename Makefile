# A Swift toolchain is needed, and SQLite's header, which is installed where it is missing and apt-get is there, for
# root or by sudo. So is PostgreSQL with the header of libpq, for `make test`, which does without where it must.
# `make run STREET=a.csv OUTCOMES=b.csv` reads a month of open data; without files it reads a small sample of a
# fictional town that it makes itself, of as many districts as `ARGS="--districts 40"` says. `DB=cases.sqlite` names
# the database that keeps the cases; `DB=` keeps nothing.
# `make lab ARGS="list"` works on the rulebook; `make catalogue` writes Documentation/Rulebook anew from the rules.
# `make board` shows an evening's duty board of a fictional force; `AS_OF`, `DB` and `ARGS` go for it too.

STREET ?=
OUTCOMES ?=
SCENARIO ?=
AS_OF ?=
DB ?= .build/casework.sqlite
ARGS ?=

# What the programs are built with: what the tests were last, so that the one does not undo the other's build.
TRAITS = $(or $(shell cat .build/traits 2>/dev/null),Examples)
# Up to Swift 6.3 the compiler gets the traits in the order of a set (SwiftPM's issue 10525): where that differs from one
# process to the next, so does the build, and everything is built again. Programs and tests are run without this.
BUILD = SWIFT_DETERMINISTIC_HASHING=1 swift build
# Makes, starts and stops the server that the tests use.
POSTGRESQL = Tests/CommunitySafetyPostgreSQLTests/server.sh

CASEWORK_ARGS = \
	$(if $(STREET),--street "$(STREET)") \
	$(if $(OUTCOMES),--outcomes "$(OUTCOMES)") \
	$(if $(SCENARIO),--scenario "$(SCENARIO)") \
	$(if $(AS_OF),--as-of "$(AS_OF)") \
	$(if $(DB),--database "$(DB)") \
	$(ARGS)

BOARD_ARGS = \
	$(if $(AS_OF),--as-of "$(AS_OF)") \
	$(if $(DB),--database "$(DB)") \
	$(ARGS)

# A crash inside a test would otherwise wait for minutes in the backtracer.
export SWIFT_BACKTRACE = enable=no

# $(call start,PROGRAM,ARGUMENTS): builds it, which is told on the standard error, and runs it.
define start
	@$(BUILD) --traits $(TRAITS) --product $(1) >&2
	@"$$(swift build --traits $(TRAITS) --show-bin-path)/$(1)" $(2)
endef

.PHONY: run board lab catalogue test lint docs soak sanitize bench sqlite-header

run: sqlite-header
	@mkdir -p .build
	$(call start,casework,$(strip $(CASEWORK_ARGS)))

board: DB = .build/duty-board.sqlite
board: sqlite-header
	@mkdir -p .build
	$(call start,duty-board,$(strip $(BOARD_ARGS)))

lab: sqlite-header
	$(call start,policy-lab,$(ARGS))

catalogue: sqlite-header
	$(call start,policy-lab,catalogue --into Documentation/Rulebook)

# One build with everything in it. That a plain build fetches and needs nothing, PackageTests tries on a service and on
# a copy of the package, in folders of their own.
test: sqlite-header
	@mkdir -p .build
	@if $(POSTGRESQL) install; then echo Examples,Crypto,PostgreSQL; \
	else echo "PostgreSQL is left out of this build and its tests" >&2; echo Examples,Crypto; fi >.build/traits
	$(BUILD) --build-tests --traits "$$(cat .build/traits)"
	$(POSTGRESQL) with swift test --skip-build --traits "$$(cat .build/traits)"

# Debian and Ubuntu have the header in a package of its own; macOS brings it with the toolchain.
sqlite-header:
	@if [ -e /usr/include/sqlite3.h ] || pkg-config --exists sqlite3 2>/dev/null || [ "$$(uname)" = Darwin ]; then \
		:; \
	elif command -v apt-get >/dev/null; then \
		if [ "$$(id -u)" = 0 ]; then root=; \
		elif command -v sudo >/dev/null; then root=sudo; \
		else \
			echo "sqlite3.h is missing, and installing it needs root: run 'apt-get install libsqlite3-dev' as root" >&2; \
			exit 1; \
		fi; \
		echo "sqlite3.h is missing: installing libsqlite3-dev" >&2; \
		{ $$root apt-get update -qq && $$root apt-get install -y -qq --no-install-recommends libsqlite3-dev; } >&2; \
	else \
		echo "sqlite3.h is missing: install the development files of SQLite (sqlite-devel, sqlite-dev)" >&2; \
		exit 1; \
	fi

lint:
	swift format lint --recursive --strict Sources Tests Examples Package.swift

docs: sqlite-header
	@Documentation/build-docs.sh

# By hand: what takes long. Not through `swift run`, whose own peak of memory the process would inherit. The figures seen
# stand in Documentation/Performance.md and Documentation/Reliability.md.
soak:
	swift build -c release --product Benchmarks
	"$$(swift build -c release --show-bin-path)/Benchmarks" reading 100
	BULK_CASES=100000 BULK_POLICIES=3000 swift test -c release \
		--filter 'PoliciesInBulkTests|RandomRulesTests|TwoEditionsTests'
	FUZZ_INPUTS=1000000 swift test -c release --filter ReaderFuzzTests
	Examples/PolicyLab/soak.sh
	Tests/StoreTrial/trial.sh long

# By hand: the tests of the stores under the thread sanitiser, in a build folder of their own.
sanitize: SANITIZED = --sanitize=thread --scratch-path .build/sanitized --traits SQLite,PostgreSQL,Crypto
sanitize: sqlite-header
	$(BUILD) --build-tests $(SANITIZED)
	$(POSTGRESQL) with swift test --skip-build $(SANITIZED) \
		--filter 'SafetyStorageTests|CommunitySafety(SQLite|PostgreSQL|Crypto|Testing)Tests'

# By hand, too, and only where the programs to compare with stand in ../shared/bench: takes some minutes, fetches their
# Python packages into .build, and writes its tables into Documentation/Performance.md. `ROUNDS=5` for more than three.
bench:
	@Tests/Benchmarks/bench.sh
