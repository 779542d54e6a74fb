"""Opens every page of a folder of results in Chromium and says what a reader would stumble over.

    python3 pages.py FOLDER [--chromium PATH]

Needs `playwright` and `axe-playwright-python`; Chromium is the one that is installed. Checked are:

- the console says nothing, and nothing is fetched but files of the folder;
- every link leads to a file that is there, and to a place in it;
- the link of a quotation on a scorecard lands on text that reads the same as the quotation;
- an accessibility check (axe) finds nothing serious or critical;
- printed columns add up: the sum of marks and its last row, the losses and their total;
- on a phone the page does not scroll sideways; on paper nothing is wider than the sheet.

Ends with 1 when anything is wrong, and lists it.
"""

import argparse
import asyncio
import shutil
import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.base import AXE_FILE_PATH
from playwright.async_api import async_playwright

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 900}
# A4 less the margins of the style sheet, in CSS pixels.
SHEET = {"width": 688, "height": 1000}

# Everything that one page has to tell, in one call.
FACTS = """() => {
  const text = e => e.textContent.replace(/\\s+/g, ' ').trim();
  return {
    ids: [...document.querySelectorAll('[id]')].map(e => e.id),
    links: [...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href')),
    quotes: [...document.querySelectorAll('blockquote')].flatMap(b =>
      [...b.querySelectorAll('q')].map(q => {
        const a = q.querySelector('a') || q.closest('a') || b.querySelector('cite a');
        return [q.textContent, a ? a.getAttribute('href') : null];
      })),
    marks: [...document.querySelectorAll('[data-evidence]')].map(m => {
      const copy = m.cloneNode(true);
      copy.querySelectorAll('sup').forEach(s => s.remove());
      return [m.dataset.evidence, copy.textContent];
    }),
    sums: [...document.querySelectorAll('table.sum')].map(t =>
      [...t.tBodies[0].rows].map(r => [...r.cells].slice(1).map(text))),
    losses: [...document.querySelectorAll('#losses .entry .lost')].map(text),
    lossTotal: [...document.querySelectorAll('#losses .sum-line .lost')].map(text),
    headings: [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1]),
  };
}"""

AXE = """async () => {
  const result = await axe.run(document, {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
  });
  return result.violations
    .filter(v => v.impact === 'serious' || v.impact === 'critical')
    .map(v => v.id + ': ' + v.help + ' — ' + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' | '));
}"""

WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def number(text):
    return Decimal(text.replace("−", "-").replace("+", ""))


class Checker:
    def __init__(self, folder):
        self.folder = folder
        self.facts = {}
        self.wrong = []
        self.counts = Counter()

    def fail(self, page, what):
        self.wrong.append(f"{page.relative_to(self.folder)}: {what}")

    async def visit(self, context, path, axe):
        page = await context.new_page()
        page.on("console", lambda message: self.fail(path, f"console: {message.text}"))
        page.on("pageerror", lambda error: self.fail(path, f"error: {error}"))
        page.on(
            "request",
            lambda request: None
            if request.url.startswith(("file:", "data:"))
            else self.fail(path, f"fetches {request.url}"),
        )
        await page.set_viewport_size(DESK)
        await page.goto(path.as_uri())
        self.facts[path] = await page.evaluate(FACTS)
        if axe:
            await page.evaluate(axe)
            for violation in await page.evaluate(AXE):
                self.fail(path, f"axe: {violation}")
            self.counts["axe"] += 1
        for name, size in [("phone", PHONE), ("paper", SHEET)]:
            await page.emulate_media(media="print" if name == "paper" else "screen")
            await page.set_viewport_size(size)
            wider = await page.evaluate(WIDER)
            broad = name == "paper" and await page.query_selector(".broad")
            if wider > 0 and not broad:
                self.fail(path, f"{wider} px wider than a {name}")
        await page.close()
        self.counts["pages"] += 1

    def follow(self, path, href):
        """The page and the place a link leads to; None after telling that it leads nowhere."""
        parts = urlsplit(href)
        if parts.scheme:
            if parts.scheme not in ("http", "https", "mailto"):
                self.fail(path, f"a link of another kind: {href}")
            return None
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        self.counts["links"] += 1
        if not target.is_file():
            self.fail(path, f"dead link {href}")
            return None
        place = unquote(parts.fragment)
        if place and target in self.facts and place not in self.facts[target]["ids"]:
            self.fail(path, f"no such place {href}")
            return None
        return target, place

    def check_links(self, path):
        for href in dict.fromkeys(self.facts[path]["links"]):
            self.follow(path, href)

    def check_ids(self, path):
        for name, count in Counter(self.facts[path]["ids"]).items():
            if count > 1:
                self.fail(path, f"{count} places are named {name}")

    def check_headings(self, path):
        levels = self.facts[path]["headings"]
        if levels.count(1) != 1:
            self.fail(path, f"{levels.count(1)} headings of the first level")

    def check_quotes(self, path):
        for quote, href in self.facts[path]["quotes"]:
            if not href:
                continue
            found = self.follow(path, href)
            if not found:
                continue
            target, place = found
            parts = [
                text
                for names, text in self.facts.get(target, {"marks": []})["marks"]
                if place in names.split()
            ]
            self.counts["quotations"] += 1
            if same("".join(parts)) != same(quote):
                self.fail(path, f"{href} reads “{''.join(parts)[:60]}”, quoted as “{quote[:60]}”")

    def check_sums(self, path):
        facts = self.facts[path]
        for rows in facts["sums"]:
            for column in zip(*rows):
                *parts, total = [number(cell) for cell in column if cell]
                if sum(parts) != total:
                    self.fail(path, f"the sum says {total}, its rows add up to {sum(parts)}")
                self.counts["sums"] += 1
        lost = [number(text) for text in facts["losses"] if text[-1:].isdigit()]
        for total in facts["lossTotal"]:
            if sum(lost) != number(total):
                self.fail(path, f"losses add up to {sum(lost)}, not {total}")
            self.counts["sums"] += 1


def same(text):
    """Without the white space that a page folds and a table divides."""
    return "".join(text.split())


async def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--chromium", default="chromium")
    arguments.add_argument("--jobs", type=int, default=2)
    options = arguments.parse_args()
    folder = options.folder.resolve()
    pages = sorted(folder.rglob("*.html"))
    if not pages:
        sys.exit(f"no pages below {folder}")
    axe = AXE_FILE_PATH.read_text()
    checker = Checker(folder)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which(options.chromium), args=["--no-sandbox"]
        )
        context = await browser.new_context()
        waiting = list(reversed(pages))

        async def work():
            while waiting:
                await checker.visit(context, waiting.pop(), axe)

        await asyncio.gather(*[work() for _ in range(options.jobs)])
        await browser.close()
    for path in pages:
        checker.check_links(path)
        checker.check_ids(path)
        checker.check_headings(path)
        checker.check_quotes(path)
        checker.check_sums(path)
    print(", ".join(f"{count} {name}" for name, count in checker.counts.items()))
    for line in checker.wrong[:100]:
        print(line)
    sys.exit(1 if checker.wrong else 0)


asyncio.run(main())
