# What the scripts share: installing packages, building a preset, running its tests. Sourced, never run.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project_root/scripts/packages.sh"

say() { printf '%s\n' "$*" >&2; }

# Installs those of the named Debian packages that are missing. When none is, no network and no root is needed.
ensure_packages() {
    local -A installed=()
    local name state missing=() as_root=()
    if ! command -v dpkg-query >/dev/null; then
        say "No Debian package system here; taking for granted that these are present: $*"
        return 0
    fi
    while read -r name state; do
        [ "$state" != installed ] || installed[$name]=1
    done < <(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [ -n "${installed[$name]:-}" ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Installing: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Installing needs root. As root, run: apt-get install --no-install-recommends ${missing[*]}"
            return 1
        fi
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300)
    # One unreachable source must not stop what the others can give; the install below is what has to succeed.
    "${apt[@]}" update >&2 || say "Not every package list could be refreshed; going on with those that are here."
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >&2
}

# ensure_npm NAME@VERSION…: fetches those that are not in build/npm yet. Needs npm only when one is missing.
ensure_npm() {
    local folder=$project_root/build/npm spec manifest missing=()
    for spec in "$@"; do
        manifest=$folder/node_modules/${spec%@*}/package.json
        grep -qsF "\"version\": \"${spec##*@}\"" "$manifest" || missing+=("$spec")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    # Whoever has npm from elsewhere than Debian keeps it.
    command -v npm >/dev/null || ensure_packages npm
    say "Fetching from npm: ${missing[*]}"
    npm install --no-save --no-audit --no-fund --ignore-scripts --prefix "$folder" "${missing[@]}" >&2
}

# build_preset PRESET [TARGET…]: everything that is said goes to standard error.
build_preset() {
    local preset=$1
    shift
    cd "$project_root"
    cmake --preset "$preset" >&2
    cmake --build --preset "$preset" ${1:+--target "$@"} >&2
}

results_of() { printf '%s/build/%s/test-results.xml' "$project_root" "$1"; }

# run_preset_tests PRESET [CTEST ARGUMENT…]: leaves the results in results_of PRESET; the exit status is ctest's.
run_preset_tests() {
    local preset=$1 results
    shift
    results=$(results_of "$preset")
    rm -f "$results"
    cd "$project_root"
    # A display is neither needed nor used, whatever this machine has.
    env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen \
        ctest --preset "$preset" --parallel 2 --output-junit "$results" "$@"
}

# count_results FILE…: "PASSED FAILED SKIPPED" over ctest's JUnit files. A test that could not be started counts as
# failed, though ctest itself files it under skipped.
count_results() {
    local files=() file
    for file in "$@"; do
        [ ! -e "$file" ] || files+=("$file")
    done
    awk '
        /^[ \t]*<testcase / {
            starting = 0
            if (/ status="run"/) passed++
            else if (/ status="fail"/) failed++
            else if (/ status="disabled"/) skipped++
            else starting = 1
            next
        }
        starting && /<skipped / {
            if (/message="SKIP_/) skipped++; else failed++
            starting = 0
        }
        END { print passed + 0, failed + 0, skipped + 0 }' "${files[@]}" </dev/null
}

# total_line PASSED FAILED SKIPPED
total_line() {
    printf '%d passed, %d failed' "$1" "$2"
    [ "$3" -eq 0 ] || printf ', %d skipped' "$3"
    printf '\n'
}
