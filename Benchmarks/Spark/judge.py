#!/usr/bin/env python3
"""Judges a folder of annual reports with Spark: `yardstick score - --format jsonl` is the filter.

    python3 -m venv spark && spark/bin/pip install -r Benchmarks/Spark/requirements.txt
    spark/bin/python Benchmarks/Spark/judge.py reports

Every partition starts the program once and pipes its share of the paths through it; the lines that come
out are a table. Needs Java 17 and a built program (swift build -c release).
"""

import argparse
import shlex
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

ROOT = Path(__file__).resolve().parent.parent.parent
KINDS = {".txt", ".html", ".htm", ".docx", ".pdf"}


def reports(folder):
    """The reports below a folder, in order; what lies in `evidence` is none."""
    found = (path for path in Path(folder).rglob("*") if path.suffix.lower() in KINDS)
    return sorted(str(path) for path in found if "evidence" not in path.parts)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", help="folder of reports")
    options.add_argument("--yardstick", default=str(ROOT / ".build/release/yardstick"))
    options.add_argument("--rules", default=str(ROOT / "Rules"))
    options.add_argument("--partitions", type=int, default=2)
    options.add_argument("--out", help="folder for the lines, as text; has to be new")
    chosen = options.parse_args()

    spark = (
        SparkSession.builder.master(f"local[{chosen.partitions}]")
        .appName("yardstick")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    command = [chosen.yardstick, "score", "-", "--format", "jsonl", "--jobs", "1", "--rules", chosen.rules]
    paths = spark.sparkContext.parallelize(reports(chosen.folder), chosen.partitions)
    # Spark splits a command at blanks, so a shell takes the quoting apart. Reports that cannot be read
    # end the program with 3 and are lines of their own: no reason to fail.
    lines = paths.pipe("sh -c " + shlex.quote(shlex.join(command))).cache()
    if chosen.out:
        lines.saveAsTextFile(chosen.out)

    results = spark.read.json(lines)
    refused = results.where("error is not null")
    cards = results.where("error is null").select(
        "file", "agency", "year", f.explode("scorecards").alias("card")
    )
    cards.groupBy("card.checklist", "year").agg(
        f.count("*").alias("reports"),
        f.round(f.avg(f.col("card.low").cast("double")), 2).alias("low"),
        f.round(f.avg(f.col("card.high").cast("double")), 2).alias("high"),
    ).orderBy("checklist", "year").show(50, truncate=False)
    cards.select(f.explode("card.items").alias("item"), "card.checklist").where(
        "item.outcome = 'notMet'"
    ).groupBy("checklist", "item.id").count().orderBy(f.desc("count"), "id").show(10)
    print(f"{results.count()} reports, {refused.count()} of them refused")
    spark.stop()


if __name__ == "__main__":
    main()
