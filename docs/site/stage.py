#!/usr/bin/env python3
"""Copies the pages of the repository to where docfx reads them: docs/site/stage.py FOLDER VERSION [ADDRESS [APP]]. README.md
becomes the first page. What a page links to and the site does not have (sources, folders) is linked at ADDRESS, the web page of
the repository; without one the link becomes plain words. The contents are those of the map in docs/index.md. APP says that the
page of src/RetroWalk.Web stands at app/."""
import posixpath
import re
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
FENCE = re.compile(r"^ *```.*?^ *```$", re.S | re.M)
SHOWN = {".svg", ".png", ".csv", ".gpx"}

TRY = """
## Try it

<iframe src="app/index.html" title="A walk forward and backward, live" class="live"></iframe>

[On a page of its own](app/index.html)

"""


def rooted(page, target):
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), target))


def relative(page, target):
    return posixpath.relpath(target, posixpath.dirname(page) or ".")


def staged(page):
    return "index.md" if page == "README.md" else page


class Stage:
    def __init__(self, folder, version, address, app):
        self.folder, self.version, self.address, self.app = Path(folder), version, address, app
        self.pages = sorted(
            str(path.relative_to(ROOT)) for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
            if not {"site", "samples", "bin", "obj"} & set(path.relative_to(ROOT).parts))
        self.files = sorted(
            str(path.relative_to(ROOT)) for path in (ROOT / "docs").rglob("*")
            if path.suffix in SHOWN and "samples" not in path.relative_to(ROOT).parts)

    def link(self, page, match):
        picture, words, target = match.groups()
        if re.match(r"[a-z]+:|#", target):
            return match.group()
        path, _, fragment = target.partition("#")
        path = rooted(page, path)
        if path in self.pages or path in self.files:
            return f"{picture}[{words}]({relative(staged(page), staged(path))}{'#' + fragment if fragment else ''})"
        if not (ROOT / path).exists():
            sys.exit(f"{page} links to {target}, which does not exist.")
        if picture:
            sys.exit(f"{page} shows {target}, which the site does not have.")
        return f"[{words}]({self.address}/blob/v{self.version}/{path})" if self.address else words

    def text(self, page):
        text = (ROOT / page).read_text()
        parts, end = [], 0
        for fence in FENCE.finditer(text):
            parts += [LINK.sub(lambda m: self.link(page, m), text[end:fence.start()]), fence.group()]
            end = fence.end()
        text = "".join(parts) + LINK.sub(lambda m: self.link(page, m), text[end:])
        if page == "README.md" and self.app:
            text = text.replace("\n## ", f"{TRY}## ", 1)
        return text

    def title(self, page):
        return re.search("^# (.+)$", (ROOT / page).read_text(), re.M).group(1)

    def contents(self):
        """The pages of the map, in its order, in three groups, and the models."""
        table = (ROOT / "docs/index.md").read_text().split("\n## Pages\n")[1].split("\n## ")[0]
        rows = [(words, rooted("docs/index.md", path)) for words, path in re.findall(r"^\| \[([^\]]+)\]\(([^)]+)\)", table, re.M)]
        models = [page for page in self.pages if page.startswith("docs/models/") and not page.endswith("index.md")]
        groups = [
            ("Understand", [row for row in rows if re.fullmatch("docs/[^/]+", row[1])]),
            ("How to", [row for row in rows if row[1].startswith("docs/how-to/")]),
            ("Models", [("All models", "docs/models/index.md"), *((self.title(page), page) for page in models)]),
            ("The project", [row for row in rows if not row[1].startswith("docs/") and row[1] != "README.md"]),
        ]
        lines = ["items:", "- name: The map", "  href: index.md"]
        for name, items in groups:
            lines += [f"- name: {name}", "  items:"]
            for words, page in items:
                lines += [f"  - name: {words!r}", f"    href: {relative('docs/toc.yml', page)}"]
        return "\n".join(lines) + "\n"

    def write(self):
        for page in self.pages:
            path = self.folder / staged(page)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text(page))
        for file in self.files:
            path = self.folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / file, path)
        (self.folder / "docs/toc.yml").write_text(self.contents())
        bar = "- name: Documentation\n  href: docs/\n- name: In code\n  href: api/\n"
        if self.app:
            bar += "- name: Try it\n  href: app/index.html\n"
        (self.folder / "toc.yml").write_text(bar)


Stage(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "", len(sys.argv) > 4).write()
