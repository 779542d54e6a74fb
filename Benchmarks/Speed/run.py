#!/usr/bin/env python3
"""Decides the same predicates by `speed` and by other programs, and compares their time.

Makes a corpus and tables of predicates, builds the program in C, fetches the Python packages, checks
that all verdicts are those of the script in Python, and only then measures: whole processes, in turn.
"""

import argparse
import json
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "Peers"))

import corpus  # noqa: E402
import plan  # noqa: E402
import rules  # noqa: E402

PACKAGES = {
    "ahocorasick": "pyahocorasick",
    "yara": "yara-python",
    "opa": "opa-golib-python-bindings",
}
# That of OPA asks for a Python newer than it needs.
NEWER_PYTHON = ["--ignore-requires-python", "--python-version", "3.14", "--only-binary=:all:"]
# Slow ones are measured on the first reports, a half and so on of all; an eighth of these with large
# tables.
SHARES = {"script": 1, "ahocorasick": 1, "yara": 2, "opa": 8}


@dataclass
class Peer:
    """A program that is measured, and how long it took in each round."""

    name: str
    command: list
    environment: dict
    share: int = 1
    seconds: list = field(default_factory=list)
    computing: list = field(default_factory=list)
    reports: int = 0

    def run(self, output=subprocess.DEVNULL):
        begin, used = time.perf_counter(), children()
        subprocess.run(self.command, env=self.environment, stdout=output, check=True)
        return time.perf_counter() - begin, children() - used

    def speed(self):
        """Reports a second, of each round."""
        return [self.reports / seconds for seconds in self.seconds]


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


class Bench:
    def __init__(self, options, work):
        self.options, self.work = options, work
        self.program = Path(options.speed or ROOT / ".build/release/speed").resolve()
        self.python = work / "venv/bin/python"
        self.packages = work / "packages"

    def prepare(self):
        texts = corpus.read(self.options.seeds)
        if not texts:
            sys.exit(f"no texts in {self.options.seeds}")
        count = self.options.reports
        self.size = corpus.write(texts, count, self.work / "reports")
        self.tables = rules.tables(texts, self.options.rules)
        for size, table in self.tables.items():
            text = json.dumps(table, ensure_ascii=False)
            (self.work / f"rules-{size}.json").write_text(text, encoding="utf-8")
            (self.work / f"plan-{size}").write_text(plan.plan(table), encoding="utf-8")
            (self.work / f"database-{size}").unlink(missing_ok=True)
        if not self.options.speed:
            build = ["swift", "build", "-c", "release", "--product", "speed"]
            build.append("--static-swift-stdlib")
            subprocess.run(build, cwd=ROOT, check=True, stdout=sys.stderr)
        self.has_hyperscan = self.build_hyperscan()
        self.engines = ["script", *self.fetch()]

    def link_first(self, count, folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for path in sorted((self.work / "reports").glob("*.txt"))[: max(1, count)]:
            os.link(path, folder / path.name)

    def folder(self, share):
        return self.work / ("reports" if share == 1 else f"reports-{share}")

    def build_hyperscan(self):
        compiler = shutil.which("cc") or shutil.which("gcc")
        source, program = HERE / "Peers/hyperscan.c", self.work / "hyperscan"
        command = [compiler, "-O3", "-march=native", source, "-o", program, "-lhs", "-lpthread"]
        if compiler and subprocess.run(command).returncode == 0:
            return True
        print("left out: hyperscan (needs a C compiler and libhyperscan-dev)", file=sys.stderr)
        return False

    def fetch(self):
        if not self.python.exists():
            venv.create(self.work / "venv", with_pip=True)
        install = [self.python, "-m", "pip", "install", "--quiet", "--no-deps"]
        install += ["--disable-pip-version-check", "--upgrade", "--target", self.packages]
        for engine, package in PACKAGES.items():
            more = NEWER_PYTHON if engine == "opa" else []
            if self.options.only and engine not in self.options.only:
                continue
            if subprocess.run([*install, *more, package]).returncode == 0:
                yield engine
            else:
                print(f"left out: {engine} (no package {package})", file=sys.stderr)

    def peer(self, name, command, share=1):
        settings = {"PYTHONPATH": str(self.packages), "PYTHONDONTWRITEBYTECODE": "1"}
        return Peer(name, command, {**os.environ, **settings}, share)

    def engine(self, name, size, folder, share=1):
        program, rule_file = HERE / "Peers/engine.py", self.work / f"rules-{size}.json"
        command = [self.python, program, name, rule_file, folder, str(self.options.jobs)]
        return self.peer(name, command, share)

    def peers(self, size):
        jobs, rule_file = str(self.options.jobs), self.work / f"rules-{size}.json"
        reports = self.folder(1)

        found = [
            self.peer("speed", [self.program, rule_file, reports, jobs])
        ]
        if self.has_hyperscan:
            files = [self.work / f"plan-{size}", self.work / f"database-{size}"]
            found.append(self.peer("hyperscan", [self.work / "hyperscan", *files, reports, jobs]))
        for name in self.engines:
            share = SHARES[name] * (8 if size > 1000 else 1)
            folder = self.folder(share)
            if share > 1:
                self.link_first(self.options.reports // share, folder)
            found.append(self.engine(name, size, folder, share))
        only = self.options.only
        return [peer for peer in found if not only or peer.name in (*only, "speed", "script")]

    def verdicts(self, peer):
        """What fails by report; the first run also makes what is kept, such as a database."""
        path = self.work / f"verdicts-{peer.name}"
        with open(path, "wb") as output:
            peer.run(output)
        with open(path, encoding="utf-8") as lines:
            cards = [json.loads(line) for line in lines]
        peer.reports = len(cards)
        return {card["report"]: card for card in cards}

    def check(self, size, peers):
        """The number of predicates and reports for which a program says something else."""
        reference = self.verdicts(self.engine("script", size, self.folder(1)))
        if len(reference) != self.options.reports:
            sys.exit(f"{len(reference)} reports judged by the reference")
        compared = 0
        for peer in peers:
            found = self.verdicts(peer)
            expected = dict(list(reference.items())[: peer.reports])
            different = sum(
                len(set(card["failed"]) ^ set(found.get(report, {"failed": []})["failed"]))
                + (card != found.get(report))
                for report, card in expected.items()
            )
            if different or not found or set(found) != set(expected):
                sys.exit(f"{peer.name}, {size} rules: {different} verdicts differ; nothing measured")
            compared += len(found) * size
        print(f"{size} rules: {compared:,} verdicts equal to the reference's", file=sys.stderr)

    def measure(self, size):
        peers = self.peers(size)
        self.check(size, peers)
        for number in range(self.options.rounds):
            turn = number % len(peers)
            for peer in peers[turn:] + peers[:turn]:
                seconds, computing = peer.run()
                peer.seconds.append(seconds)
                peer.computing.append(computing)
        return peers


def table(size, peers):
    """A row a peer: speed by medians, with how often it is that of `speed`, round by round."""
    own = peers[0]
    yield f"| {size} rules | reports/s | from–to | processors per report | `speed` is faster by |"
    yield "|---|--:|--:|--:|--:|"
    for peer in peers:
        speeds = peer.speed()
        ratios = [mine / other for mine, other in zip(own.speed(), speeds)]
        micro = statistics.median(peer.computing) / peer.reports * 1e6
        ratio = f"{statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"
        name = peer.name if peer.share == 1 else f"{peer.name} (on {peer.reports} reports)"
        yield (
            f"| {name} | {statistics.median(speeds):,.0f} | {min(speeds):,.0f}–{max(speeds):,.0f}"
            f" | {micro:,.0f} µs | {'' if peer is own else ratio} |"
        )


def parsed():
    seeds = ROOT.parent / "shared/seeds"
    numbers = lambda text: [int(number) for number in text.split(",")]  # noqa: E731
    names = lambda text: text.split(",")  # noqa: E731
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--reports", type=int, default=2000, help="how many are made")
    parser.add_argument("--rounds", type=int, default=5, help="how often each program is measured")
    parser.add_argument("--rules", type=numbers, default=[15, 150, 1500], help="sizes of tables")
    parser.add_argument("--jobs", type=int, default=2, help="threads or processes of each program")
    parser.add_argument(
        "--seeds", type=Path, default=seeds if seeds.is_dir() else ROOT / "reports",
        help="folder of the texts that reports are made of",
    )  # fmt: skip
    parser.add_argument("--only", type=names, help="other programs, by name")
    parser.add_argument("--speed", help="path of the program, built with what options you like")
    parser.add_argument("--work", type=Path, help="folder for all that is made and fetched")
    parser.add_argument("--out", type=Path, help="file for the tables")
    return parser.parse_args()


def report(bench, options):
    bench.prepare()
    lines = [
        f"{options.reports:,} reports, {bench.size / 1e6:.1f} MB; {options.jobs} threads or processes;"
        f" medians of {options.rounds} rounds; {os.cpu_count()} processors, {platform.machine()}"
    ]
    for size in options.rules:
        lines += ["", *table(size, bench.measure(size))]
    text = "\n".join(lines) + "\n"
    print(text, end="")
    if options.out:
        options.out.write_text(text, encoding="utf-8")


def main():
    options = parsed()
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
        report(Bench(options, options.work.resolve()), options)
        return
    with tempfile.TemporaryDirectory() as folder:
        report(Bench(options, Path(folder)), options)


if __name__ == "__main__":
    main()
