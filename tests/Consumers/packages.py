#!/usr/bin/env python3
"""What stands in the packages besides code: tests/Consumers/packages.py FOLDER ADDRESS. Every package of the folder must say its
licence, commit and release notes, its readme must have no relative link, and its documentation must name exactly what
public-api.txt lists. ADDRESS is what ProjectAddress was when they were packed, or the empty text."""
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\((?!#)([^)\s]+)\)")


def fail(text):
    sys.exit(f"packages.py: {text}")


def element(nuspec, name):
    return next((e for e in nuspec.iter() if e.tag.endswith("}" + name)), None)


def text(nuspec, name):
    found = element(nuspec, name)
    return "" if found is None else found.text or ""


def check_nuspec(name, nuspec, address):
    for wanted in ["description", "license", "readme", "icon", "tags", "releaseNotes"]:
        if not text(nuspec, wanted).strip():
            fail(f"{name} has no {wanted}")
    repository = element(nuspec, "repository")
    if not re.fullmatch("[0-9a-f]{40}", repository.get("commit", "")):
        fail(f"{name} does not name its commit")
    found = (text(nuspec, "projectUrl"), repository.get("url", ""))
    if found != (address, address):
        fail(f"{name} links to {found}, not to '{address}'")


def check_readme(name, readme, version, address):
    links = LINK.findall(readme)
    into = [link for link in links if address and link.startswith(f"{address}/blob/v{version}/")]
    for link in links:
        if not link.startswith("https://"):
            fail(f"the readme of {name} has the relative link {link}")
    for link in into:
        path = link.removeprefix(f"{address}/blob/v{version}/").split("#")[0]
        if not (ROOT / path).exists():
            fail(f"the readme of {name} links to {path}, which does not exist")
    if bool(into) != bool(address):
        fail(f"the readme of {name} has {len(into)} links into the repository, with the address '{address}'")
    return len(into)


def member_name(line):
    head = line.split("(")[0] if "(" in line else re.split(r" \{| = ", line)[0]
    return re.sub("<[^<>]*>$", "", head.strip().rstrip(",")).split()[-1]


def listed(library):
    """Types and their members, by name, as the reviewed listing has them."""
    types = {}
    for block in (ROOT / "tests" / f"{library}.Tests" / "public-api.txt").read_text().split("\n\n"):
        lines = block.strip("\n").split("\n")
        name = re.search(r"RetroWalk\.Metrics[\w.]*(?:[.+]\w+)?", lines[0])
        if name:
            members = {member_name(line) for line in lines[1:]}
            types[name.group().replace("+", ".")] = members
    return types


def check_documentation(library, document):
    types = listed(library)
    named = [member.get("name") for member in ElementTree.fromstring(document).iter("member")]
    for name in named:
        kind, path = name.split(":", 1)
        path = re.sub(r"[(~].*", "", re.sub(r"`+\d+", "", path))
        if kind == "T":
            if path not in types:
                fail(f"{library}.xml documents {path}, which nobody can call")
            continue
        owner, _, member = path.rpartition(".")
        if member != "#ctor" and member not in types.get(owner, ()):
            fail(f"{library}.xml documents {path}, which nobody can call")
    for name in types:
        if f"T:{name}" not in {re.sub(r"`\d+", "", n) for n in named}:
            fail(f"{library}.xml says nothing of {name}")
    return len(named)


def main(folder, address):
    notes = {}
    for path in sorted(Path(folder).glob("*.nupkg")):
        with zipfile.ZipFile(path) as package:
            files = package.namelist()
            nuspec = ElementTree.fromstring(package.read(next(f for f in files if f.endswith(".nuspec"))))
            name, version = text(nuspec, "id"), text(nuspec, "version")
            check_nuspec(name, nuspec, address)
            links = check_readme(name, package.read("README.md").decode(), version, address)
            documents = [f for f in files if f.startswith("lib/") and f.endswith(".xml")]
            members = sum(check_documentation(name, package.read(f)) for f in documents)
            if not documents and any(f.startswith("lib/") for f in files):
                fail(f"{name} has no documentation")
        notes.setdefault(text(nuspec, "releaseNotes"), []).append(name)
        print(f"{name} {version}: {links} links into the repository, {members} documented members")
    if not notes:
        fail(f"no package in {folder}")
    for same in notes.values():
        families = {re.sub(r"\.(any|(linux|win|osx)(-musl)?-\w+)$", "", name) for name in same}
        if len(families) > 1:
            fail(f"{', '.join(same)} have the same release notes")


main(sys.argv[1], sys.argv[2])
