"""The arithmetic and the order of tests/bench/*.py. Argument: the source folder."""
import pathlib
import subprocess
import sys
import unittest

SOURCE = pathlib.Path(sys.argv.pop())
SCRIPT = SOURCE / "tests" / "bench" / "pairtiming.py"
sys.path.insert(0, str(SCRIPT.parent))
sys.dont_write_bytecode = True
import benchmarkratio  # noqa: E402
import pairtiming  # noqa: E402


class PairTiming(unittest.TestCase):
    def test_runs_in_turn_and_leaves_the_first_pair_out(self):
        calls = []
        seconds = iter([99, 99, 1, 2, 3, 4])
        times = pairtiming.measure("a", "b", 2, lambda command: calls.append(command) or next(seconds))
        self.assertEqual(calls, ["a", "b"] * 3)
        self.assertEqual(times, [(1, 2), (3, 4)])

    def test_the_ratio_is_taken_per_pair(self):
        # The medians alone would give 3 / 2; the pairs give 2, 0.5 and 3.
        times = [(2, 1), (3, 6), (6, 2)]
        self.assertEqual(pairtiming.summary(times), (2, 0.5, 3, 3, 2))

    def test_row(self):
        self.assertEqual(pairtiming.row("start", [(0.3, 0.1)], 3.5),
                         "| start | 3.00 (3.00 to 3.00) | 300 ms | 100 ms | at most 3.5: yes |")
        self.assertEqual(pairtiming.row("start", [(0.4, 0.1)], 3.5),
                         "| start | 4.00 (4.00 to 4.00) | 400 ms | 100 ms | at most 3.5: no |")
        self.assertEqual(pairtiming.row("start", [(0.1, 4.0)], None),
                         "| start | 0.025 (0.025 to 0.025) | 100 ms | 4000 ms |  |")
        self.assertEqual(pairtiming.row("cell", [(0.0471, 0.00157)], None),
                         "| cell | 30.00 (30.00 to 30.00) | 47.1 ms | 1.57 ms |  |")

    def test_repetitions_of_two_benchmarks_are_paired(self):
        report = {"benchmarks": [
            {"name": "a/50", "run_type": "iteration", "repetition_index": 0, "real_time": 2, "time_unit": "ms"},
            {"name": "b", "run_type": "iteration", "repetition_index": 1, "real_time": 4000, "time_unit": "us"},
            {"name": "a/50", "run_type": "iteration", "repetition_index": 1, "real_time": 2, "time_unit": "ms"},
            {"name": "b", "run_type": "iteration", "repetition_index": 0, "real_time": 1000, "time_unit": "us"},
            {"name": "a/50", "run_type": "aggregate", "real_time": 99, "time_unit": "ms"}]}
        self.assertEqual(benchmarkratio.times(report, "a/50", "b"), [(0.002, 0.001), (0.002, 0.004)])
        with self.assertRaises(KeyError):
            benchmarkratio.times(report, "a/50", "c")

    def test_a_failing_command_is_no_measurement(self):
        done = subprocess.run([sys.executable, SCRIPT, "--pairs", "1", "true", "sh -c 'exit 4'"], capture_output=True)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, b"")
        self.assertIn(b"exit status 4", done.stderr)


if __name__ == "__main__":
    unittest.main()
