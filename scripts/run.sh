#!/usr/bin/env bash
# Installs what is missing, builds the program and starts it.
#   scripts/run.sh [--no-start] [ARGUMENT…]   the arguments go to the program; none opens the window on the baseline
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

start=yes
arguments=()
for argument in "$@"; do
    if [ "$argument" = --no-start ]; then start=no; else arguments+=("$argument"); fi
done

called_from=$PWD
ensure_packages "${packages_build[@]}" "${packages_run[@]}"
build_preset release klimaatspiegel
program=$project_root/build/release/bin/klimaatspiegel
if [ "$start" = no ]; then
    say "Built: $program"
    exit 0
fi
cd "$called_from"
exec "$program" "${arguments[@]}"
