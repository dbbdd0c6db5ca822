"""What somebody would write without a library: a forward power for each row, by the formula of ACSM: loop.py IN.csv OUT.csv"""
import csv
import sys

with open(sys.argv[1], newline="") as table, open(sys.argv[2], "w", newline="") as priced:
    rows = csv.DictReader(table)
    writer = csv.DictWriter(priced, [*rows.fieldnames, "gross_w_per_kg"], lineterminator="\n")
    writer.writeheader()
    for row in rows:
        v, G = float(row["speed_mps"]), float(row["grade_fraction"])
        row["gross_w_per_kg"] = (3.5 + 60 * v * (0.1 + 1.8 * G)) * 20.9 / 60
        writer.writerow(row)
