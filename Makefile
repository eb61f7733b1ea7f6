# Nothing but a Swift toolchain is needed. `make run STREET=a.csv OUTCOMES=b.csv` reads a month of open data;
# without files it reads a small sample of a fictional town that it makes itself.

STREET ?=
OUTCOMES ?=
SCENARIO ?=
AS_OF ?=
ARGS ?=

CASEWORK_ARGS = \
	$(if $(STREET),--street "$(STREET)") \
	$(if $(OUTCOMES),--outcomes "$(OUTCOMES)") \
	$(if $(SCENARIO),--scenario "$(SCENARIO)") \
	$(if $(AS_OF),--as-of "$(AS_OF)") \
	$(ARGS)

# A crash inside a test would otherwise wait for minutes in the backtracer.
export SWIFT_BACKTRACE = enable=no

.PHONY: run test lint soak

run:
	@swift run casework $(strip $(CASEWORK_ARGS))

test:
	swift build --build-tests
	swift test

lint:
	swift format lint --recursive --strict Sources Tests Examples Package.swift

# By hand: what takes long. Not through `swift run`, whose own peak of memory the process would inherit. The figures seen stand in Documentation/Performance.md.
soak:
	swift build -c release --product Benchmarks
	"$$(swift build -c release --show-bin-path)/Benchmarks" reading 100
