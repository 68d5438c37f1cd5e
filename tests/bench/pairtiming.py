#!/usr/bin/env python3
"""Times two commands in turn (A B A B ...) and gives the ratio pair by pair.

    pairtiming.py [--pairs N] [--at-most R] [--name TEXT] 'COMMAND A' 'COMMAND B'

Prints one row of a Markdown table: name, median ratio with its range, the medians of both, the verdict. A machine that
slows down halfway slows both sides of a pair, so the ratio stays meaningful where seconds do not. One run of each goes
uncounted. Exit status: 0 done, 1 the median ratio is over R, 2 a command failed."""
import argparse
import shlex
import statistics
import subprocess
import sys
import time


class CommandFailed(Exception):
    pass


def seconds_of(command):
    """Wall seconds of one run, from start to exit."""
    start = time.perf_counter()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    elapsed = time.perf_counter() - start
    if done.returncode != 0:
        raise CommandFailed(f"{shlex.join(command)}: exit status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return elapsed


def measure(first, second, pairs, clock=seconds_of):
    """A list of (seconds of first, seconds of second), one per pair, after one uncounted pair."""
    clock(first)
    clock(second)
    return [(clock(first), clock(second)) for _ in range(pairs)]


def summary(times):
    """Median, lowest and highest ratio, and the median seconds of each side."""
    ratios = [a / b for a, b in times]
    return (statistics.median(ratios), min(ratios), max(ratios),
            statistics.median(a for a, _ in times), statistics.median(b for _, b in times))


def milliseconds(seconds):
    amount = seconds * 1000
    digits = 0 if amount >= 100 else 1 if amount >= 10 else 2
    return f"{amount:.{digits}f} ms"


def row(name, times, at_most):
    ratio, low, high, first, second = summary(times)
    digits = 3 if ratio < 1 else 2
    verdict = "" if at_most is None else f"at most {at_most:g}: " + ("yes" if ratio <= at_most else "no")
    return (f"| {name} | {ratio:.{digits}f} ({low:.{digits}f} to {high:.{digits}f}) "
            f"| {milliseconds(first)} | {milliseconds(second)} | {verdict} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--at-most", type=float, default=None)
    parser.add_argument("--name", default="A / B")
    parser.add_argument("first")
    parser.add_argument("second")
    arguments = parser.parse_args()
    try:
        times = measure(shlex.split(arguments.first), shlex.split(arguments.second), arguments.pairs)
    except (CommandFailed, OSError) as failure:
        print(failure, file=sys.stderr)
        return 2
    print(row(arguments.name, times, arguments.at_most))
    over = arguments.at_most is not None and summary(times)[0] > arguments.at_most
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
