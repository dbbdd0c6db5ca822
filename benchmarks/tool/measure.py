"""Times what benchmarks/tool/run.sh has installed, each as a whole process, in turn, and writes the table of medians: measure.py FOLDER"""
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ROWS = 2_000_000
FEWER = 400_000
ROUNDS = 5
OURS = "RetroWalk"
BEFORE = "RetroWalk, before"


def processor():
    models = [line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    return models[0] if models else platform.processor()


def write_table(path):
    draw = random.Random(7)
    with open(path, "w") as table:
        table.write("speed_mps,grade_fraction,direction\n")
        for _ in range(ROWS):
            speed, grade = draw.uniform(0.3, 1.9), draw.uniform(-0.15, 0.2)
            table.write(f"{speed:.3f},{grade:.4f},{'forward' if draw.random() < 0.5 else 'backward'}\n")


def write_fewer(measured, recorded):
    draw = random.Random(8)
    with open(measured, "w") as walks, open(recorded, "w") as points:
        walks.write("speed_mps,grade_fraction,direction,power_gross_w_kg,mass_kg\n")
        points.write("time_s,speed_mps,grade_fraction,direction\n")
        for i in range(FEWER):
            speed, grade, direction = draw.uniform(0.9, 1.4), draw.uniform(-0.1, 0.1), "forward" if i // 600 % 2 else "backward"
            walks.write(f"{speed:.3f},{grade:.4f},{direction},{3 + 3 * speed:.3f},{60 + i // 500 % 30}\n")
            points.write(f"{i},{speed:.3f},{grade:.4f},{direction}\n")


def timed(command):
    """Seconds of processor time, of the clock, and the peak memory in MB."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"measure.py: exit code {process.returncode}: {command}")
    return usage.ru_utime + usage.ru_stime, time.monotonic() - began, usage.ru_maxrss / 1024


def rounds(commands):
    """Each command in turn, so that all of them meet the same moods of the machine; the first round is not counted."""
    runs = {name: [] for name in commands}
    for turn in range(ROUNDS + 1):
        for name, command in commands.items():
            run = timed(command)
            if turn > 0:
                runs[name].append(run)
    return runs


def ratio(runs, name, figure):
    return statistics.median(other[figure] / ours[figure] for other, ours in zip(runs[name], runs[OURS]))


def middle(runs, name, figure):
    return statistics.median(run[figure] for run in runs[name])


def megabytes(folder):
    files = (path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files) / 1e6


def package(folder):
    """The package that an installation takes: that of its system, or the one for all."""
    system = "linux-arm64" if platform.machine() == "aarch64" else "linux-x64"
    found = sorted(Path(folder).glob(f"RetroWalk.Cli.{system}.*.nupkg")) or sorted(Path(folder).glob("RetroWalk.Cli.*.nupkg"))
    return found[0].stat().st_size / 1e6


def main(work):
    table, out, measured, recorded = (work / name for name in ("in.csv", "out.csv", "measured.csv", "recorded.csv"))
    write_table(table)
    write_fewer(measured, recorded)
    library = next(Path.home().glob(".nuget/packages/duckdb.net.bindings.full/*/runtimes/linux-x64/native/libduckdb.so"))
    after, before = str(work / "after/tool/retrowalk"), str(work / "before/tool/retrowalk")
    awk = f"awk -F, 'NR == 1 {{ print $0 \",product\"; next }} {{ print $0 \",\" $1 * $2 }}' {table} > {out}"
    batch = rounds({
        OURS: [after, "batch", str(table), str(out), "--force"],
        BEFORE: [before, "batch", str(table), str(out), "--force"],
        "DuckDB, a product": [sys.executable, str(HERE / "duckdb.py"), str(library), str(table), str(out)],
        "awk, a product": ["sh", "-c", f"exec {awk}"],
        "Python, a loop": [sys.executable, str(HERE / "loop.py"), str(table), str(out)],
    })
    start, evaluated, priced = (
        rounds({OURS: [after, *call], BEFORE: [before, *call]})
        for call in (["compare"], ["evaluate", str(measured)], ["session", str(recorded), "--mass", "70kg"])
    )

    lines = [
        f"{processor()}, {os.cpu_count()} processors, {ROWS:,} rows, medians of {ROUNDS} rounds:",
        "",
        "| what | processor time, µs a row | times ours | clock, µs a row | times ours | memory, MB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for name in batch:
        cells = [f"{middle(batch, name, figure) / ROWS * 1e6:.2f} | {ratio(batch, name, figure):.2f}" for figure in (0, 1)]
        lines.append(f"| {name} | {cells[0]} | {cells[1]} | {middle(batch, name, 2):.0f} |")
    lines += [
        "",
        "| the tool | processor time of `compare`, s | clock, s | of `evaluate`, µs a row | of `session`, µs a point | package, MB | installed, MB |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for name, folder in ((OURS, "after"), (BEFORE, "before")):
        sizes = f"{package(work / folder / 'feed'):.1f} | {megabytes(work / folder / 'tool'):.0f}"
        rows = " | ".join(f"{middle(runs, name, 0) / FEWER * 1e6:.2f}" for runs in (evaluated, priced))
        lines.append(f"| {name} | {middle(start, name, 0):.3f} | {middle(start, name, 1):.3f} | {rows} | {sizes} |")
    results = ROOT / "benchmarks/results" / re.sub(r"[^A-Za-z0-9]+", "-", processor()).strip("-")
    results.mkdir(parents=True, exist_ok=True)
    (results / "tool.md").write_text("\n".join(lines) + "\n")
    print((results / "tool.md").read_text())


main(Path(sys.argv[1]))
