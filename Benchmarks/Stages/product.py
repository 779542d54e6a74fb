#!/usr/bin/env python3
"""Measures the whole program from outside: start, lines of results, memory, rules, pages, kinds of files.

    swift build -c release
    python3 Benchmarks/Stages/product.py

Every figure is the median of some runs of whole processes; peak memory is what the system counted.
"""

import argparse
import html
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "Speed/Peers"))

import corpus  # noqa: E402

PAGE = (
    '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}</title></head><body>'
    '<div class="nav"><a href="/">首页</a><a href="/gk">政府信息公开</a></div>'
    '<div class="article">{lines}</div><div class="foot">版权所有</div></body></html>'
)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Target="word/document.xml" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def run(command, lines=None, rounds=1):
    """Median seconds of whole runs, and the largest peak memory in MB of any."""
    seconds, peak = [], 0
    for _ in range(rounds):
        with tempfile.TemporaryFile() as given:
            if lines is not None:
                given.write("".join(line + "\n" for line in lines).encode())
                given.seek(0)
            begin = time.perf_counter()
            process = subprocess.Popen(
                [str(part) for part in command],
                stdin=given if lines is not None else subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
            )
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds.append(time.perf_counter() - begin)
        if process.returncode not in (0, 1, 3):
            raise SystemExit(f"ended with {process.returncode}: {command}")
        peak = max(peak, used.ru_maxrss / 1024)
    return statistics.median(seconds), peak


def page(text):
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.split("\n"))
    return PAGE.format(title=html.escape(text.strip().split("\n")[0]), lines=lines)


def body(text):
    lines = "".join(
        f'<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{html.escape(line)}</w:t></w:r></w:p>"
        for line in text.split("\n")
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{lines}</w:body></w:document>'


def write_kinds(texts, folder):
    """The same reports as pages, as Word files, and as the XML within these."""
    for kind in ("html", "docx", "xml"):
        (folder / kind).mkdir()
    for path in texts:
        text = path.read_text(encoding="utf-8")
        (folder / "html" / f"{path.stem}.html").write_text(page(text), encoding="utf-8")
        (folder / "xml" / f"{path.stem}.xml").write_text(body(text), encoding="utf-8")
        with zipfile.ZipFile(folder / "docx" / f"{path.stem}.docx", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", TYPES)
            archive.writestr("_rels/.rels", RELATIONS)
            archive.writestr("word/document.xml", body(text))


def write_rules(folder, times):
    """The rules with every checklist so many times, under other names."""
    shutil.copytree(ROOT / "Rules", folder)
    lists = folder / "checklists"
    for path in sorted(lists.iterdir()):
        for number in range(2, times + 1):
            copy = lists / f"{path.name}-{number}"
            shutil.copytree(path, copy)
            index = copy / "index.yaml"
            text = index.read_text(encoding="utf-8")
            index.write_text(text.replace(f"id: {path.name}\n", f"id: {copy.name}\n", 1), encoding="utf-8")
    return folder


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--reports", type=int, default=2000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--build", type=Path, default=ROOT / ".build/release", help="folder of the programs")
    options.add_argument("--work", type=Path, help="folder for corpora and results (default: a temporary one)")
    chosen = options.parse_args()
    yardstick, stages = chosen.build / "yardstick", chosen.build / "stages"

    with tempfile.TemporaryDirectory() as temporary:
        work = chosen.work or Path(temporary)
        work.mkdir(parents=True, exist_ok=True)
        seeds = ROOT.parent / "shared/seeds"
        samples = corpus.read(seeds if seeds.is_dir() else ROOT / "reports")
        corpus.write(samples, chosen.reports, work / "reports")
        texts = sorted((work / "reports").iterdir())
        size = sum(path.stat().st_size for path in texts)
        print(f"{len(texts)} reports, {size / 1e6:.1f} MB, {os.cpu_count()} cores\n")
        paths = [str(path) for path in texts]

        bare, _ = run([yardstick, "--version"], rounds=11)
        checked, _ = run([yardstick, "check", paths[0], "--fail-on", "never"], rounds=11)
        first, memory = run([yardstick, "score", paths[0], "--format", "jsonl"], rounds=11)
        print(f"start: bare {bare * 1000:.0f} ms, "
              f"first verdict {first * 1000:.0f} ms, {memory:.0f} MB, self-check {checked * 1000:.0f} ms")

        lines = [yardstick, "score", "-", "--format", "jsonl"]
        for jobs in (1, 2):
            seconds, memory = run([*lines, "--jobs", jobs], paths, chosen.rounds)
            print(f"lines, {jobs} at a time: {len(paths) / seconds:.0f} reports/s, "
                  f"{size / seconds / 1e6:.1f} MB/s, {memory:.0f} MB")
        once = memory
        _, memory = run([*lines, "--jobs", 2], paths * 10)
        print(f"ten times the reports: {memory:.0f} MB, {memory / once:.2f} times the memory")

        plain, _ = run([*lines, "--jobs", 2], paths[:400], chosen.rounds)
        rules = write_rules(work / "rules", 10)
        time.sleep(3)  # rules that were written just now are not kept
        one = [yardstick, "score", paths[0], "--format", "jsonl", "--rules", rules]
        read, _ = run(one)
        loaded, _ = run(one, rounds=5)
        many, _ = run([*lines, "--jobs", 2, "--rules", rules], paths[:400], chosen.rounds)
        print(f"ten times the rules, 400 reports: {plain - first:.2f} s and {many - loaded:.2f} s "
              f"without loading, {(many - loaded) / (plain - first):.2f} times; "
              f"first verdict {loaded:.2f} s, {read:.2f} s when rule files have to be read")

        out = work / "scorecards"
        seconds, memory = run([yardstick, "score", work / "reports", "--out", out, "--jobs", 2])
        written = [path for path in out.rglob("*") if path.is_file()]
        pages = [path for path in written if path.suffix == ".html"]
        print(f"pages of {len(texts)} reports: {seconds:.0f} s, {memory:.0f} MB of memory, "
              f"{len(written)} files, {sum(path.stat().st_size for path in written) / 1e6:.0f} MB, of which "
              f"{len(pages)} pages with {sum(path.stat().st_size for path in pages) / 1e6:.0f} MB\n", flush=True)
        shutil.rmtree(out)

        write_kinds(texts[:400], work)
        for kind in ("reports", "html", "docx"):
            print(f"stages, {kind}:", flush=True)
            subprocess.run([stages, "report", work / kind, "--rounds", "2", "--limit", "400"], cwd=ROOT, check=True)
        for kind in ("html", "xml"):
            subprocess.run([stages, "libxml2", work / kind], check=True)


if __name__ == "__main__":
    main()
