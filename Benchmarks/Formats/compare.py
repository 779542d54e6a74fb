#!/usr/bin/env python3
"""The same report in every format must be read as the same report.

Takes reports as plain text (tables with a tab in front of each cell), writes each as Word, PDF, web page
and in other encodings, by programs that real reports come from, reads all of them with
`yardstick inspect --format json` and prints what differs from the text.

Needs python-docx (pip install python-docx) and LibreOffice (soffice). Shares no code with the product.

    python3 Benchmarks/Formats/compare.py --yardstick .build/release/yardstick reports/2018/*.txt
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from layouts import HTML_LAYOUTS
from source import parse

FIELDS = ["agency", "year", "form", "title", "period", "published", "signed", "contact",
          "headings", "figures"]


def main() -> int:
    options = arguments()
    try:
        from words import write_docx
    except ImportError:
        return fail("python-docx is missing: pip install python-docx")
    if not shutil.which("soffice"):
        return fail("LibreOffice is missing: apt-get install libreoffice-writer, or libreoffice.org")
    folder = pathlib.Path(options.keep or tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    differs = False
    for path in map(pathlib.Path, options.reports):
        text = path.read_text(encoding="utf-8")
        blocks = parse(text)
        wanted = inspect(options.yardstick, path)
        if "error" in wanted:
            print(f"{path.name}: {wanted['error']}")
            return 1
        print(f"{path.name}: {len(wanted['figures'])} figures, {len(wanted['headings'])} headings")
        for name, file in files(folder / path.stem, text, blocks, write_docx):
            found = inspect(options.yardstick, file)
            differences = compare(wanted, found)
            differs = differs or bool(differences)
            print(f"  {name:<22} {'equal' if not differences else ''}")
            for line in differences:
                print(f"      {line}")
    if not options.keep:
        shutil.rmtree(folder)
    return 1 if differs else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("reports", nargs="+", help="reports as plain text")
    parser.add_argument("--yardstick", default=".build/release/yardstick")
    parser.add_argument("--keep", help="folder that keeps the files made")
    return parser.parse_args()


def fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


def files(stem: pathlib.Path, text: str, blocks, write_docx):
    """Every format of a report as (name, path)."""
    def written(ending: str, data: bytes) -> pathlib.Path:
        path = stem.with_name(stem.name + ending)
        path.write_bytes(data)
        return path

    def office(path: pathlib.Path, kind: str, into: str, *options: str) -> pathlib.Path:
        target = stem.parent / into
        target.mkdir(exist_ok=True)
        run = subprocess.run(
            ["soffice", "--headless", *options, "--convert-to", kind, "--outdir", str(target),
             str(path)], capture_output=True, text=True, timeout=180)
        made = target / (path.stem + "." + kind)
        if not made.exists():
            # Without its parts for texts LibreOffice fails and says so on neither exit code.
            sys.exit(f"LibreOffice did not convert {path}: {run.stderr.strip() or run.stdout.strip()}"
                     " (libreoffice-writer installed?)")
        return made

    yield "text GB18030", written(".gb.txt", text.encode("gb18030"))
    yield "text UTF-16", written(".utf16.txt", text.encode("utf-16"))
    for layout, write in HTML_LAYOUTS.items():
        yield f"HTML {layout}", written(f".{layout}.html", write(blocks).encode("utf-8"))
    plain = stem.with_name(stem.name + ".docx")
    write_docx(blocks, plain, numbers=False)
    yield "docx", plain
    counted = stem.with_name(stem.name + ".numbers.docx")
    write_docx(blocks, counted, numbers=True)
    yield "docx, counted numbers", counted
    again = office(plain, "docx", "libreoffice")
    yield "docx by LibreOffice", again
    page = office(stem.with_name(stem.name + ".table.html"), "docx", "page",
                  "--infilter=HTML (StarWriter)")
    yield "HTML to docx", page
    yield "text to docx", office(written(".txt", text.encode("utf-8")), "docx", "text",
                                 "--infilter=Text (encoded):UTF8")
    yield "docx to PDF", office(plain, "pdf", "libreoffice")
    yield "HTML to docx to PDF", office(page, "pdf", "page")


def inspect(program: str, path: pathlib.Path) -> dict:
    run = subprocess.run([program, "inspect", str(path), "--format", "json"],
                         capture_output=True, text=True, timeout=120)
    try:
        return json.loads(run.stdout)
    except json.JSONDecodeError:
        return {"error": (run.stderr.strip() or "no output").splitlines()[0]}


def compare(wanted: dict, found: dict) -> list[str]:
    """What differs, a line each; the first difference of a list stands for the others."""
    if "error" in found:
        return [found["error"]]
    lines = []
    for field in FIELDS:
        left, right = shape(field, wanted.get(field)), shape(field, found.get(field))
        if left == right:
            continue
        if isinstance(left, list):
            count = sum(1 for item in left if item not in right)
            extra = sum(1 for item in right if item not in left)
            first = next((f"{a} / {b}" for a, b in zip(left, right) if a != b), "length")
            lines.append(f"{field}: {len(left)} / {len(right)}, {count} lost, {extra} new; {first}")
        else:
            lines.append(f"{field}: {left} / {right}")
    return lines


def shape(field: str, value):
    """What must be equal: everything but places."""
    if field == "agency":
        return (value or {}).get("name")
    if field == "headings":
        return [(h["level"], squeezed(h["number"]), squeezed(h["title"])) for h in value]
    if field == "figures":
        return [(f["name"], squeezed("/".join(f["path"])), squeezed(f["raw"]), f["state"], f["value"])
                for f in value]
    if field == "title":
        return squeezed(value)
    if field == "contact" and value:
        return {key: squeezed(str(item)) for key, item in value.items() if key != "line"}
    return value


def squeezed(text):
    return "".join(text.split()) if text else text


if __name__ == "__main__":
    sys.exit(main())
