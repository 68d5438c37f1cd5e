#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display. The last line is the total.
#   scripts/test.sh [--preset check|dev|core-only|asan] [CTEST ARGUMENT…]   for instance: scripts/test.sh -R storage/
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

preset=check
if [ "${1:-}" = --preset ]; then
    preset=${2:?--preset needs a name}
    shift 2
fi

packages=("${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}")
[ "$preset" != asan ] || packages+=("${packages_asan[@]}")
ensure_packages "${packages[@]}"
ensure_npm "${npm_test[@]}"
build_preset "$preset"
status=0
run_preset_tests "$preset" "$@" || status=$?

read -r passed failed skipped < <(count_results "$(results_of "$preset")")
if [ "$status" -eq 0 ] && { [ "$failed" -gt 0 ] || [ $((passed + failed)) -eq 0 ]; }; then
    status=1
fi
total_line "$passed" "$failed" "$skipped"
exit "$status"
