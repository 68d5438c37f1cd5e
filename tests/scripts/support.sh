# For the script tests: a scratch tree with the real scripts and stand-ins for cmake, ctest, dpkg-query and apt-get.
# Each stand-in writes its arguments to calls.txt.
set -euo pipefail
source_dir=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/tree/scripts" "$scratch/tree/build/release/bin" "$scratch/bin" "$scratch/elsewhere"
cp "$source_dir"/scripts/*.sh "$scratch/tree/scripts/"
calls=$scratch/calls.txt
: >"$calls"

# stand_in NAME [SHELL CODE]
stand_in() {
    printf '#!/bin/sh\necho "%s $*" >>"%s"\n%s\n' "$1" "$calls" "${2:-}" >"$scratch/bin/$1"
    chmod +x "$scratch/bin/$1"
}

failures=0
# expect WHAT ACTUAL WANTED
expect() {
    [ "$2" != "$3" ] || return 0
    printf 'FAILED: %s\n  wanted: %s\n  was:    %s\n' "$1" "$3" "$2"
    failures=$((failures + 1))
}
finish() {
    [ "$failures" -eq 0 ] || exit 1
    echo "all held"
}
