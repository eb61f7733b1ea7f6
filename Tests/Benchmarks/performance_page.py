"""Writes what `make bench` saw between the two marks of Documentation/Performance.md.

Usage: performance_page.py FOLDER-OF-THE-ROUNDS FOLDER-OF-THE-PEERS PAGE [w3]

With w3, the tables of W3 alone, which stand between marks of their own.
"""
import datetime, json, pathlib, platform, re, statistics, subprocess, sys, textwrap

OURS, CEL = "communitysafetykit", "cel-rust-py"
MILLION = 1_000_000
# What is compared, slower by quicker or larger by smaller: each side is workload, number, peer.
ASKED = (
    ("W1: times as fast as NumPy", ("W1", MILLION, "numpy.busday_offset"), ("W1", MILLION, OURS), "≥ 100"),
    ("W1: time against C for the same target", ("W1", MILLION, OURS), ("W1", MILLION, "c-limit-default"), "≤ 1.5"),
    ("W2: times as fast as Polars, one thread each", ("W2", MILLION, "polars-1t"), ("W2", MILLION, OURS), "≥ 3"),
    ("… with laying out the table anew", ("W2", MILLION, "polars-1t"), ("W2", MILLION, f"{OURS}, table"), ""),
    ("W2: times as fast as Polars, two threads each", ("W2", MILLION, "polars-2t"), ("W2", MILLION, f"{OURS}-2t"), ""),
    ("W2: time against C for the same target", ("W2", MILLION, OURS), ("W2", MILLION, "c-limit-default"), ""),
    ("W2: two threads, times as fast as one", ("W2", MILLION, OURS), ("W2", MILLION, f"{OURS}-2t"), "≥ 1.7"),
    ("One warm case, explained: time against CEL's unexplained", ("W2", 1, OURS), ("W2", 1, CEL), "≤ 1"),
    ("W1: time per day, 10 M against 100 k", ("W1", 10 * MILLION, OURS), ("W1", MILLION // 10, OURS), ""),
    ("W2: time per case, 10 M against 1 M", ("W2", 10 * MILLION, OURS), ("W2", MILLION, OURS), "flat"),
    ("W2: time per case, 10 M against 100 k", ("W2", 10 * MILLION, OURS), ("W2", MILLION // 10, OURS), "flat"),
)
ASKED_OF_W3 = (
    ("W3: times as fast as DuckDB, one thread each", ("W3", 10 * MILLION, "duckdb-1t"), ("W3", 10 * MILLION, OURS), "≥ 1"),
    ("W3: times as fast as NumPy", ("W3", 10 * MILLION, "numpy-packed-sort"), ("W3", 10 * MILLION, OURS), ""),
    ("W3: times as fast as Polars, one thread each", ("W3", 10 * MILLION, "polars-1t"), ("W3", 10 * MILLION, OURS), ""),
    ("W3: time against C for the same target", ("W3", 10 * MILLION, OURS), ("W3", 10 * MILLION, "c-limit-default"), ""),
    ("W3: time per incident, 10 M against 1 M", ("W3", 10 * MILLION, OURS), ("W3", MILLION, OURS), ""),
)
COMMON = ("peer", "w", "n", "checksum", "min_s", "median_s", "per_s", "rss_peak_mb")


def table(head, rows):
    return "\n".join("| " + " | ".join(r) + " |" for r in [head, ["---"] * len(head), *rows]) + "\n" if rows else ""


def verdict(seen, asked):
    sign, _, number = asked.partition(" ")
    if not number:
        return asked
    return asked + (", held" if (seen >= float(number) if sign == "≥" else seen <= float(number)) else ", **missed**")


def seconds_each(lines):
    """The seconds for one day or case by workload, number and peer; ours also with the table laid out anew."""
    seconds = {(l["w"], l["n"], l["peer"]): l["median_s"] / l["n"] for l in lines}
    for l in lines:
        if "table_s" in l:
            seconds[l["w"], l["n"], l["peer"] + ", table"] = (l["median_s"] + l["table_s"]) / l["n"]
    return seconds


def ratios(rounds, asked_of):
    """The ratios of each round's medians, so that both sides were measured within the same minutes."""
    for text, slower, quicker, asked in asked_of:
        seen = [r[slower] / r[quicker] for r in rounds if slower in r and quicker in r]
        if seen:
            middle = statistics.median(seen)
            yield [text, verdict(middle, asked), f"{middle:.3g}", f"{min(seen):.3g} to {max(seen):.3g}"]


def short(value):
    return f"{value:,.0f}" if value == int(value) else f"{value:.3g}"


def beside(lines):
    """What our lines say beyond the common members, and all of the workloads that no peer has; medians."""
    groups = {}
    for line in lines:
        if line["peer"].startswith(OURS):
            shown = [] if line["w"] in ("W1", "W2") else ["median_s", "per_s", "rss_peak_mb"]
            shown += [name for name in line if name not in COMMON]
            members = groups.setdefault((line["w"], line["n"], line["peer"]), {})
            for name in shown:
                members.setdefault(name, []).append(line[name])
    for (workload, number, program), members in groups.items():
        if members:
            seen = {name: statistics.median(values) for name, values in members.items()}
            told = [f"{name} {short(value)}" for name, value in seen.items()]
            yield [workload, f"{number:,}", program, ", ".join(told)]


def allocations(work):
    """What valgrind counted for two numbers of cases, in a sentence; nothing where it did not."""
    file = work / "allocations"
    counts = [l.split() for l in file.read_text().splitlines()] if file.exists() else []
    if len(counts) != 2:
        return ""
    (few, first), (many, second) = ((int(n), int(c.replace(",", ""))) for n, c in counts)
    return (
        f"Allocations of the whole process of `w2 --reps 3`: {first:,} for {few:,} cases and {second:,} for {many:,} "
        f"(asked: fewer than 100 apart{', held' if abs(second - first) < 100 else ', **missed**'})."
    )


def processor():
    try:
        return re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text()).group(1)
    except (OSError, AttributeError):
        return platform.processor() or platform.machine()


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True).stdout.strip().split("\n")[0]


def read(files):
    """The lines of each round, and for each the median seconds of one day, case or incident."""
    per_round = [[json.loads(l) for l in f.read_text().splitlines()] for f in files]
    medians = []
    for lines in per_round:
        groups = {}
        for l in lines:
            groups.setdefault((l["w"], l["n"], l["peer"]), []).append(l)
        middle = [sorted(same, key=lambda l: l["median_s"])[len(same) // 2] for same in groups.values()]
        medians.append(seconds_each(middle))
    return [l for r in per_round for l in r], medians


def sections(work, peers, prefix, workloads, asked_of, units):
    """What the rounds say, part by part."""
    files = sorted(work.glob(f"{prefix}-*.jsonl"))
    lines, rounds = read(files)
    shared = work / "shared.jsonl"
    shared.write_text("".join(json.dumps(l) + "\n" for l in lines if l["w"] in workloads))
    summarise = [sys.executable, peers / "summarise.py", shared]
    summary = subprocess.run(summarise, capture_output=True, text=True, check=True).stdout.splitlines()
    tabled = "\n".join(l for l in summary if l.startswith("|"))
    differing = [l for l in summary if not l.startswith("|") and "AGREE" not in l]
    left_out = work / "left-out"
    names = sorted(set(left_out.read_text().splitlines())) if left_out.exists() else []
    swift = re.search(r"Swift version \S+", first_line("swift", "--version"))
    seen = (
        f"Seen in {len(files)} rounds on {datetime.date.today():%-d %B %Y}: {processor()}, "
        f"{swift.group(0) if swift else 'Swift'}, {first_line('cc', '--version')}. "
        + (f"Checksums differ: {'; '.join(differing)}. " if differing else "All checksums agree. ")
        + (f"Left out: {', '.join(names)}." if names else "")
    )
    heads = ["ratio of medians within a round", "asked", "seen: median", "lowest to highest"]
    return lines, [
        textwrap.fill(seen, 120, break_long_words=False, break_on_hyphens=False),
        table(heads, list(ratios(rounds, asked_of))),
        f"Min of the minima and median of the medians; {units}:\n\n" + tabled,
    ]


def write(page, begin, end, parts):
    before, _, rest = page.read_text().partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        sys.exit(f"{page} lacks the lines {begin} and {end}")
    section = "\n\n".join(part.strip() for part in parts if part.strip())
    page.write_text(f"{before}{begin}\n{section}\n\n{end}{after}")
    print(section)


def main(work, peers, page, only=None):
    work, peers, page = map(pathlib.Path, (work, peers, page))
    _, parts = sections(work, peers, "w3-round", ("W3",), ASKED_OF_W3, "the units are incidents")
    write(page, "<!-- W3, written by make bench -->", "<!-- end of W3 -->", parts)
    if only == "w3":
        return
    lines, parts = sections(
        work, peers, "round", ("W1", "W2"), ASKED, "the units are deadlines (W1) and evaluations (W2)")
    parts += [
        table(["workload", "n", "peer", "beside, medians"], list(beside(lines))),
        textwrap.fill(allocations(work), 120),
    ]
    write(page, "<!-- written by make bench -->", "<!-- end of what make bench writes -->", parts)


main(*sys.argv[1:])
