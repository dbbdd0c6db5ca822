"""The ten walks of peers.csv again: what people were measured to spend, from a file of measured points, and what the models of
the catalogue say, from the tool. Prints both as rows of peers.csv, with the mean error of each.

The rows of other programs are not measured again: their versions stand in the file."""

import csv
import pathlib
import subprocess
import sys

KILOGRAMS = 70
SECONDS = 30 * 60
JOULES_IN_ONE_KILOCALORIE = 4184
HERE = pathlib.Path(__file__).resolve().parent
MODELS = ["Looney2019Graded", "Lankford2020", "Minetti2002Walking", "Acsm2014Walking", "Compendium2024Treadmill"]


def kilocalories(watts_per_kilogram):
    return watts_per_kilogram * KILOGRAMS * SECONDS / JOULES_IN_ONE_KILOCALORIE


def walk_of(head):
    """Speed and grade of a column such as '1.34 m/s -5 %'."""
    words = head.split()
    return float(words[0]), float(words[2]) / 100 if len(words) > 2 else 0.0


def quadratic(points):
    """a + b·v + c·v² by least squares: the normal equations, solved by elimination."""
    sums = [[sum(v ** (i + j) for v, _ in points) for j in range(3)] + [sum(y * v**i for v, y in points)] for i in range(3)]
    for i in range(3):
        sums[i] = [x / sums[i][i] for x in sums[i]]
        for k in range(3):
            if k != i:
                sums[k] = [x - sums[k][i] * y for x, y in zip(sums[k], sums[i])]
    a, b, c = (row[3] for row in sums)
    return lambda v: a + b * v + c * v * v


def measured(path, walks):
    with open(path, newline="", encoding="utf-8") as file:
        rows = [(float(r["speed_mps"]), float(r["grade_fraction"]), float(r["power_gross_w_kg"])) for r in csv.DictReader(file)]
    return [kilocalories(quadratic([(v, y) for v, g, y in rows if abs(g - grade) < 0.004])(speed)) for speed, grade in walks]


def by_model(tool, model, walks):
    table = "speed_mps,grade_fraction,direction\n" + "".join(f"{speed},{grade},forward\n" for speed, grade in walks)
    priced = subprocess.run([*tool, "batch", "-", "-", "--model", model], input=table, capture_output=True, text=True, check=True)
    powers = [row["gross_w_per_kg"] for row in csv.DictReader(priced.stdout.splitlines())]
    return [kilocalories(float(power)) if power and power != "NaN" else None for power in powers]


def line(name, values, means):
    shown = ["" if value is None else f"{value:.0f}" for value in values]
    errors = [abs(value / mean - 1) for value, mean in zip(values, means) if value is not None]
    return f"{name},{','.join(shown)},{100 * sum(errors) / len(errors):.1f} % of {len(errors)}"


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: measure.py MEASURED.csv TOOL..., as in: measure.py lankford-2020.csv dotnet run --project src/RetroWalk.Cli --")
    with open(HERE / "peers.csv", newline="", encoding="utf-8") as file:
        walks = [walk_of(head) for head in next(csv.reader(file))[3:]]
    means = measured(sys.argv[1], walks)
    print(line("measured", means, means))
    for model in MODELS:
        print(line(model, by_model(sys.argv[2:], model, walks), means))


if __name__ == "__main__":
    main()
