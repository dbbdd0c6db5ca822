#!/usr/bin/env python3
"""Asks the installed tool, compiled as it is shipped, for every answer that tests/RetroWalk.Cli.Tests/Answers keeps: answers.py TOOL"""
import os
import subprocess
import sys
from pathlib import Path

ANSWERS = Path(__file__).resolve().parents[2] / "tests/RetroWalk.Cli.Tests/Answers"
PROMPT = "$ retrowalk"
NOBODY = {name: value for name, value in os.environ.items() if not name.startswith("RETROWALK")}
NOBODY |= {"HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent"}  # no profile of whoever runs this


def answer(tool, call):
    arguments = [tool, *call[len(PROMPT) :].split()]
    run = subprocess.run(arguments, cwd=ANSWERS, env=NOBODY, capture_output=True, text=True, encoding="utf-8")
    return f"{call}\n{run.stdout.rstrip(chr(10))}{run.stderr}\n"


tool = Path(sys.argv[1]).absolute()
calls = 0
for path in sorted(ANSWERS.glob("*.txt")):
    kept = path.read_text(encoding="utf-8")
    asked = [line for line in kept.split("\n") if line.startswith(PROMPT)]
    calls += len(asked)
    if "\n".join(answer(tool, call) for call in asked) != kept:
        sys.exit(f"answers.py: the installed tool does not give the answers of {path.name}")
print(f"{calls} answers are those that are kept")
