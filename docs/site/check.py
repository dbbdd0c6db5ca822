#!/usr/bin/env python3
"""Every link of the built site leads to a file of it, and to a place in that file: docs/site/check.py FOLDER. Links to other
hosts are counted and not followed. Every page must be found by the search and linked from another one."""
import json
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """The links and the named places of one page."""

    def __init__(self, text):
        super().__init__()
        self.links, self.places, self.meta = [], set(), {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        for name in ("href", "src"):
            if attrs.get(name):
                self.links.append(attrs[name])
        for name in ("id", "name"):
            if attrs.get(name):
                self.places.add(attrs[name])
        if tag == "meta" and attrs.get("name", "").startswith("docfx:"):
            self.meta[attrs["name"]] = attrs.get("content")


def main(folder):
    site = Path(folder).resolve()
    files = sorted(path for path in site.rglob("*.html") if "app" not in path.relative_to(site).parts[:-1])
    pages = {path: Page(path.read_text()) for path in files}
    broken, elsewhere, inside, reached = [], 0, 0, {site / "index.html"}
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                elsewhere += 1
                continue
            inside += 1
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file() or not target.is_relative_to(site):
                broken.append(f"{path.relative_to(site)}: {link}")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].places:
                broken.append(f"{path.relative_to(site)}: {link} (no such place)")
            elif target != path:
                reached.add(target)
    if broken:
        sys.exit("\n".join([*broken, f"{len(broken)} broken links"]))
    contents = [path for path in pages if path.name != "toc.html"]
    lost = [path for path in contents if path not in reached]
    found = {str(site / entry["href"]) for entry in json.loads((site / "index.json").read_text()).values()}
    silent = [path for path in contents if str(path) not in found]
    if lost or silent or not inside:
        sys.exit("\n".join([f"no page links to {path.relative_to(site)}" for path in lost]
                           + [f"the search does not find {path.relative_to(site)}" for path in silent]))
    print(f"{len(contents)} pages, {inside} links inside the site, {elsewhere} to other hosts, 0 broken")


main(sys.argv[1])
