"""Recomputes the check values of the library's own models with 50-digit decimals, from the formulas and not by the library.

    python3 recompute.py            rewrites what it computes
    python3 recompute.py --check    compares it byte for byte and fails when anything differs

Recomputed.csv and Elementary.csv are written whole. In the files of EXPECTED and on the page of RetroWalkBackward the printed
numbers are written anew, to as many decimals as stand there; which rows there are, their tolerances and origins stay.

The coefficients are read from the sources that ship them, so a changed one is typed once; the formulas stand here a second time.
Random inputs are taken as the exact binary values of the doubles that a program sees, printed ones and constants as printed.
Only the standard library is used.
"""

import math
import pathlib
import random
import re
import sys
from decimal import Decimal, getcontext

getcontext().prec = 50
getcontext().Emin = -999999
getcontext().Emax = 999999
HERE = pathlib.Path(__file__).parent

ROOT = HERE.parents[2]

D = Decimal


def shipped(type_name, property_name):
    """The initial value of a property in the source of its type."""
    (source,) = (ROOT / "src").rglob(f"{type_name}.cs")
    found = re.search(rf"public double {property_name}\s*\{{.*?\}} = (-?[0-9.]+);", source.read_text(encoding="utf-8"), re.DOTALL)
    if found is None:
        sys.exit(f"{source}: no initial value of {property_name} was found")
    return D(found[1])


G0 = D("9.80665")
A_P, A_N, K_U, K_D, ETA_POSITIVE, ETA_NEGATIVE, LAMBDA = (
    shipped("QuadricepsParameters", name)
    for name in (
        "LevelConcentricCoefficient", "LevelEccentricCoefficient", "UphillLiftShare", "DownhillLiftShare",
        "ConcentricEfficiency", "EccentricEfficiency", "ReversalFraction",
    )
)
RHO, TAU, SIGMA_KAPPA, VAR_LAMBDA, COV_LAMBDA_RHO, VAR_RHO = (
    shipped("RetroWalkParameters", name)
    for name in (
        "OtherExcessJoulesPerKilogramPerMeter", "ExcessLogSpread", "ExcessSpreadBetweenPeople", "LambdaVariance",
        "LambdaRhoCovariance", "RhoVariance",
    )
)
SIGMA_AT_5_PERCENT = shipped("SpreadParameters", "GentleAscentLogSpread")
Z_AT_95_PERCENT = D("1.959963984540054235524594430520551527955550120")
JOULES_PER_MILLILITER = D("20.1")
LN2 = D(2).ln()


def power_of(base, exponent):
    return D(0) if base == 0 else (exponent * base.ln()).exp()


def forward(v, g):
    p = 100 * g
    inner = power_of(D("1.1"), p + 32)
    outer = power_of(D("1.05"), 1 - inner)
    return D("1.44") + D("1.94") * power_of(v, D("0.43")) + D("0.24") * v**4 + D("0.34") * v * p * (1 - outer)


def knee(v, g):
    """Concentric and eccentric power of the knee extensors, forward, by the plain roots."""
    s = G0 * v * g / (1 + g * g).sqrt()
    p0 = A_P * v**3
    n0 = A_N * power_of(v, D("2.5"))
    p = (K_U * s + ((K_U * s) ** 2 + 4 * p0 * p0).sqrt()) / 2
    n = (-K_D * s + ((K_D * s) ** 2 + 4 * n0 * n0).sqrt()) / 2
    return p, n


def full_reversal(v, g):
    """D, what a complete reversal would add to the metabolic power of the quadriceps."""
    p, n = knee(v, g)
    p_mirrored, n_mirrored = knee(v, -g)
    return (n_mirrored - p) / ETA_POSITIVE + (p_mirrored - n) / ETA_NEGATIVE


def excess(v, g):
    return LAMBDA * full_reversal(v, g) + RHO * v


def backward(v, g):
    return forward(v, g) + excess(v, g)


def quadriceps_forward(v, g):
    p, n = knee(v, g)
    return p / ETA_POSITIVE + n / ETA_NEGATIVE


def quadriceps_backward(v, g):
    return quadriceps_forward(v, g) + LAMBDA * full_reversal(v, g)


def factor(v, g):
    return quadriceps_backward(v, g) / quadriceps_forward(v, g)


def share_of_excess(v, g):
    return LAMBDA * full_reversal(v, g) / excess(v, g)


def group_spread(v, g):
    """s of the mean of a group: coefficient of variation of the excess."""
    by_lambda, by_rho = full_reversal(v, g) / excess(v, g), v / excess(v, g)
    of_fit = by_lambda**2 * VAR_LAMBDA + 2 * by_lambda * by_rho * COV_LAMBDA_RHO + by_rho**2 * VAR_RHO
    return (TAU**2 + of_fit).sqrt()


def excess_spread(v, g):
    """s of one person."""
    return (group_spread(v, g) ** 2 + SIGMA_KAPPA**2).sqrt()


def kappa(side, s):
    """Quantile at 95 % of a gamma of mean 1 (Wilson and Hilferty)."""
    return max(D(0), 1 - s * s / 9 + side * Z_AT_95_PERCENT * s / 3) ** 3


def spread(g):
    if g != D("0.05"):
        sys.exit("intervals are recomputed at a grade of 5 % alone, where the spread is a parameter")
    return SIGMA_AT_5_PERCENT


def backward_spread(v, g):
    return (spread(g) ** 2 + (excess(v, g) * excess_spread(v, g) / backward(v, g)) ** 2).sqrt()


def kappa_at(side, spread_of_excess):
    return lambda v, g: kappa(side, spread_of_excess(v, g))


def ratio_at(side, spread_of_excess=excess_spread):
    return lambda v, g: 1 + excess(v, g) / forward(v, g) * kappa(side, spread_of_excess(v, g))


def digits(value):
    return format(value, ".25g")


def model_rows():
    grids = (
        ("Looney2019Graded.Power", forward, ("0", "0.001", "0.45", "1", "1.34", "1.96"), ("-0.4", "-0.1", "0", "0.05", "0.45")),
        ("RetroWalkBackward.Power", backward, ("0", "0.001", "0.45", "1", "1.34", "1.9"), ("-0.15", "-0.05", "0", "0.125", "0.25")),
    )
    for quantity, model, speeds, grades in grids:
        for v in speeds:
            for g in grades:
                yield model_row(quantity, model, v, g)
    r = random.Random(20260102)
    for quantity, model, speeds, grades in grids:
        fastest, (steepest_down, steepest_up) = float(speeds[-1]), (float(grades[0]), float(grades[-1]))
        points = [(r.uniform(0, fastest), r.uniform(steepest_down, steepest_up)) for _ in range(150)]
        points += [(fastest * 10 ** r.uniform(-12, 0), r.uniform(steepest_down, steepest_up)) for _ in range(30)]
        for v, g in points + WORST[quantity]:
            yield model_row(quantity, model, repr(v), repr(g))


def model_row(quantity, model, v, g):
    expected = model(D(float(v)), D(float(g)))
    return f"{quantity},v={v} G={g},{digits(expected)},1e-13,relative,recomputed with 50-digit decimals by recompute.py"


def elementary_rows():
    """The nearest double, and how far the true value lies from it in units in the last place."""
    functions = {
        "Exp2": lambda x: (D(x) * LN2).exp(),
        "Log2": lambda x: D(x).ln() / LN2,
        "Power0.43": lambda x: (D(0.43) * D(x).ln()).exp(),
    }
    r = random.Random(20260101)
    points = {
        "Exp2": [r.uniform(-1, 1) for _ in range(80)] + [r.uniform(-1074, 1024) for _ in range(80)] + WORST["Exp2"],
        "Log2": [r.uniform(0.5, 2) for _ in range(80)]
        + [math.ldexp(r.uniform(0.5, 1), r.randint(-1070, 1024)) for _ in range(80)]
        + [1 + s * 2.0**-k for k in (1, 5, 10, 20, 30, 40, 52) for s in (-1, 1)]
        + WORST["Log2"]
        + [math.sqrt(half) * (1 + s * 2.0**-k) for half in (0.5, 2) for k in (8, 10, 20, 52) for s in (-1, 1)],
        "Power0.43": [r.uniform(0.001, 2) for _ in range(80)] + WORST["Power0.43"],
    }
    for name, function in functions.items():
        for x in points[name]:
            true = function(x)
            nearest = float(true)
            rest = (true - D(nearest)) / D(math.ulp(nearest))
            yield f"{name},{x!r},{nearest!r},{rest:.6f}"


# Inputs of the largest errors found in the library among 250,000 random points of each function, 60,000 of each model.
WORST = {
    "Exp2": [-1.44027283830897, -34.50829166220026, 1.4938576711485982, 353.48697017477525, -1022.5080080262488],
    "Log2": [1.0905034286414448, 1.0427244803794682, 1.1721064811900248, 1.0000003283716843, 1.0336966420572364],
    "Looney2019Graded.Power": [
        (1.4341799516762515, 0.20039201956260577), (1.4581901527653403, 0.2030579972793618),
        (1.459270923705432, 0.20250311740790639), (1.332308556983391, 0.2035863284503977),
    ],
    "RetroWalkBackward.Power": [
        (1.272726626634936, 0.200109849101915), (1.3700535950577135, 0.20072403342962455),
        (1.2399207919090616, 0.20077148599120395), (1.3332038925183953, 0.2033333321815978),
    ],
    "Power0.43": [0.0014525406509079707, 0.0015153691054444808, 0.0014214606603158459, 0.0012700099575884195],
}

FILES = {
    "Recomputed.csv": ("quantity,inputs,expected,tolerance,kind,origin", model_rows),
    "Elementary.csv": ("function,x,nearest_double,rest_in_ulp", elementary_rows),
}


# Printed numbers that are written anew, by the quantity of their row.
QUANTITIES = {
    "RetroWalkBackward.Power": backward,
    "RetroWalkBackward.QuadricepsShareOfExcess": share_of_excess,
    "RetroWalkBackward.OxygenUptake": lambda v, g: 60 * backward(v, g) / JOULES_PER_MILLILITER,
    "Quadriceps.ForwardConcentric": lambda v, g: knee(v, g)[0],
    "Quadriceps.ForwardEccentric": lambda v, g: knee(v, g)[1],
    "Quadriceps.ForwardEccentricAtMirroredGrade": lambda v, g: knee(v, -g)[1],
    "Quadriceps.FullReversal": full_reversal,
    "Quadriceps.ForwardMetabolic": quadriceps_forward,
    "Quadriceps.BackwardMetabolic": quadriceps_backward,
    "Quadriceps.Factor": factor,
    "Interval.Forward.Low": lambda v, g: forward(v, g) * (-Z_AT_95_PERCENT * spread(g)).exp(),
    "Interval.Forward.High": lambda v, g: forward(v, g) * (Z_AT_95_PERCENT * spread(g)).exp(),
    "Interval.Backward.Low": lambda v, g: backward(v, g) * (-Z_AT_95_PERCENT * backward_spread(v, g)).exp(),
    "Interval.Backward.High": lambda v, g: backward(v, g) * (Z_AT_95_PERCENT * backward_spread(v, g)).exp(),
    "Interval.GrossRatio.Low": ratio_at(-1),
    "Interval.GrossRatio.High": ratio_at(1),
    "Interval.GroupMeanRatio.Low": ratio_at(-1, group_spread),
    "Interval.GroupMeanRatio.High": ratio_at(1, group_spread),
    "Excess.Low": kappa_at(-1, excess_spread),
    "Excess.High": kappa_at(1, excess_spread),
    "ExcessOfGroupMean.Low": kappa_at(-1, group_spread),
    "ExcessOfGroupMean.High": kappa_at(1, group_spread),
}
EXPECTED = ("RetroWalkBackward.csv", "QuadricepsEffort.csv", "PredictionIntervals.csv")

PAGE = ROOT / "docs/models/RetroWalkBackward.md"
POWER_TABLE = ("| speed m/s | grade % | W/kg |", (backward,))
QUADRICEPS_TABLE = (
    "| speed m/s | grade % | p_F | n_F | D | q_F | q_B | C_q |",
    (QUANTITIES["Quadriceps.ForwardConcentric"], QUANTITIES["Quadriceps.ForwardEccentric"],
     full_reversal, quadriceps_forward, quadriceps_backward, factor),
)


def like(printed, value):
    """The value to as many decimals as a printed number has."""
    decimals = len(printed.partition(".")[2])
    return str(value.quantize(D(1).scaleb(-decimals)))


def with_expected(text):
    """A file of check values with its printed numbers anew."""
    lines = []
    for line in text.splitlines():
        quantity, inputs, expected, *rest = line.split(",")
        given = dict(pair.split("=") for pair in inputs.split(" ") if "=" in pair)
        if rest[1:2] == ["printed"] and "v" in given:
            if quantity not in QUANTITIES or given.get("level", "0.95") != "0.95":
                sys.exit(f"no formula here for {quantity} at {inputs}")
            expected = like(expected, QUANTITIES[quantity](D(given["v"]), D(given["G"])))
        lines.append(",".join([quantity, inputs, expected, *rest]))
    return "\n".join(lines) + "\n"


def with_table(page, header, columns):
    """The page with the numbers of a table anew, and the speeds and grades of its rows."""
    start = page.index(header + "\n")
    end = page.index("\n\n", start)
    head, rule, *rows = page[start:end].split("\n")
    walks, lines = [], [head, rule]
    for row in rows:
        speed, percent, *printed = (cell.strip() for cell in row.strip("|").split("|"))
        walks.append((D(speed), D(percent) / 100))
        numbers = [like(old, column(*walks[-1])) for old, column in zip(printed, columns, strict=True)]
        lines.append("| " + " | ".join([speed, percent, *numbers]) + " |")
    return page[:start] + "\n".join(lines) + page[end:], walks


def with_sentence(page, pattern, numbers):
    """The page with the numbers that stand between the groups of a pattern anew."""
    found = re.search(pattern, page)
    if found is None:
        sys.exit(f"{PAGE}: nothing reads {pattern}")
    rest = iter(numbers)
    text = re.sub(r"-?[0-9]+\.[0-9]+", lambda old: like(old[0], next(rest)), found["numbers"])
    if next(rest, None) is not None:
        sys.exit(f"{PAGE}: fewer numbers than were computed in {found['numbers']}")
    return page[: found.start("numbers")] + text + page[found.end("numbers"):]


def with_page(page):
    page, walks = with_table(page, *POWER_TABLE)
    page, _ = with_table(page, *QUADRICEPS_TABLE)
    shares = [share_of_excess(*walk) for walk in walks]
    page = with_sentence(page, r"in the same order of rows: (?P<numbers>[0-9., \n]+)\.\n", shares)
    walk = D("1.34"), D("0.05")
    energies, ratios, group = (
        [QUANTITIES[f"Interval.{what}.{end}"](*walk) for what in names for end in ("Low", "High")]
        for names in (("Forward", "Backward"), ("GrossRatio",), ("GroupMeanRatio",))
    )
    page = with_sentence(
        page, r"at 95 %: (?P<numbers>forward about (?s:.*?)the\sgross\sratio(?s:.*?)[0-9.]+ to [0-9]+\.[0-9]+)\.",
        [*energies, excess_spread(*walk), *ratios, group_spread(*walk), *group],
    )
    page = with_sentence(page, r"(?P<numbers>λ = [0-9.]+    ρ = [0-9.]+) J", [LAMBDA, RHO])
    return with_sentence(page, r"Shipped: (?P<numbers>λ = [0-9.]+, ρ = [0-9.]+,\sτ = [0-9.]+[0-9])", [LAMBDA, RHO, TAU])


def contents():
    """What every file should hold, by its path."""
    for name, (header, rows) in FILES.items():
        yield HERE / name, "\n".join([header, *rows()]) + "\n"
    for name in EXPECTED:
        yield HERE / name, with_expected((HERE / name).read_text(encoding="utf-8"))
    yield PAGE, with_page(PAGE.read_text(encoding="utf-8"))


def main():
    differing = []
    for path, content in contents():
        if path.read_bytes() == content.encode():
            continue
        differing.append(str(path.relative_to(ROOT)))
        if "--check" not in sys.argv:
            path.write_bytes(content.encode())
    if "--check" not in sys.argv:
        print("rewritten:", ", ".join(differing) or "nothing")
    elif differing:
        sys.exit("differs from what recompute.py computes: " + ", ".join(differing))


if __name__ == "__main__":
    main()
