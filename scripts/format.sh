#!/usr/bin/env bash
# Formats the C++ sources as .clang-format says; with --check only tells what is not, and fails.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$project_root"

ensure_packages "${packages_quality[@]}"
# By version: the outcome differs between releases, and Debian 12's is the reference.
tool=$(command -v clang-format-14 || command -v clang-format)
mode=(-i)
[ "${1:-}" != --check ] || mode=(--dry-run -Werror)
find src tests \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 "$tool" "${mode[@]}"
