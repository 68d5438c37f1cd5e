#!/usr/bin/env python3
"""The ratio of two benchmarks, repetition by repetition, from Google Benchmark's JSON on standard input.

    benchmarkratio.py [--at-most R] [--name TEXT] NUMERATOR DENOMINATOR     prints a row as pairtiming.py does"""
import argparse
import json
import sys

import pairtiming

SECONDS = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1.0}


def repetitions(report, name):
    """Seconds of each repetition of a benchmark, in order. KeyError when it did not run."""
    runs = [run for run in report["benchmarks"] if run["name"] == name and run["run_type"] == "iteration"]
    if not runs:
        raise KeyError(name)
    runs.sort(key=lambda run: run.get("repetition_index", 0))
    return [run["real_time"] * SECONDS[run["time_unit"]] for run in runs]


def times(report, numerator, denominator):
    return list(zip(repetitions(report, numerator), repetitions(report, denominator)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--at-most", type=float, default=None)
    parser.add_argument("--name", default=None)
    parser.add_argument("numerator")
    parser.add_argument("denominator")
    arguments = parser.parse_args()
    pairs = times(json.load(sys.stdin), arguments.numerator, arguments.denominator)
    print(pairtiming.row(arguments.name or f"{arguments.numerator} / {arguments.denominator}", pairs, arguments.at_most))
    over = arguments.at_most is not None and pairtiming.summary(pairs)[0] > arguments.at_most
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
