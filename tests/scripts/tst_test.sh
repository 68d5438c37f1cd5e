# scripts/test.sh: the total and the exit status, over what ctest itself writes.
. "$(dirname "${BASH_SOURCE[0]}")/support.sh"
real_ctest=$(command -v ctest)
real_cmake=$(command -v cmake)

mkdir "$scratch/suite"
cat >"$scratch/suite/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.25)
project(Suite NONE)
enable_testing()
add_test(NAME "good, \"quoted\" <1>" COMMAND ${CMAKE_COMMAND} -E true)
add_test(NAME "good 2" COMMAND ${CMAKE_COMMAND} -E true)
add_test(NAME "prints what looks like a result" COMMAND ${CMAKE_COMMAND} -E echo "<testcase name='x' status='fail'>")
add_test(NAME "not today" COMMAND sh -c "exit 77")
set_tests_properties("not today" PROPERTIES SKIP_RETURN_CODE 77)
add_test(NAME "bad" COMMAND ${CMAKE_COMMAND} -E false)
add_test(NAME "never built" COMMAND ${CMAKE_CURRENT_BINARY_DIR}/missing)
C
"$real_cmake" -G Ninja -S "$scratch/suite" -B "$scratch/suite/b" >/dev/null

stand_in dpkg-query 'for p in "$@"; do case $p in -*) ;; *) echo "$p installed" ;; esac; done'
stand_in cmake
stand_in npm 'folder=$7/node_modules/${8%@*}; mkdir -p "$folder"; echo "  \"version\": \"${8##*@}\"," >"$folder/package.json"'
# The preset is the script's business; everything after it goes to the real ctest.
stand_in ctest "[ -z \"\$DISPLAY\" ] || exit 99; shift 2; exec '$real_ctest' --test-dir '$scratch/suite/b' --no-tests=error \"\$@\""
export PATH=$scratch/bin:$PATH DISPLAY=:99
mkdir -p "$scratch/tree/build/check" "$scratch/tree/build/asan"

total() { # ARGUMENT…: "last line | exit status"
    local status=0 out
    out=$("$scratch/tree/scripts/test.sh" "$@" 2>/dev/null) || status=$?
    printf '%s | %s' "$(printf '%s\n' "$out" | tail -n 1)" "$status"
}
expect "all kinds: a test that could not start has failed" "$(total)" "3 passed, 2 failed, 1 skipped | 8"
expect "only good ones" "$(total -R good)" "2 passed, 0 failed | 0"
expect "only one that never started" "$(total -R 'never built')" "0 passed, 1 failed | 8"
expect "no test at all is a failure" "$(total -R nothing | sed 's/| [1-9].*/| failure/')" "0 passed, 0 failed | failure"
expect "nothing but skipped ones is a failure" "$(total -R 'not today')" "0 passed, 0 failed, 1 skipped | 1"

expect "the preset is check unless another is named" "$(grep '^cmake --build' "$calls" | tail -n 1)" \
    "cmake --build --preset check"
expect "another compiler is not asked for" "$(grep -cw clang "$calls" || true)" 0
expect "another preset is counted" "$(total --preset asan -R good)" "2 passed, 0 failed | 0"
expect "another preset is built" "$(grep '^cmake --build' "$calls" | tail -n 1)" "cmake --build --preset asan"
expect "the sanitizers come with a compiler of their own" "$(grep -cw clang "$calls" || true)" 1

fetched="npm install --no-save --no-audit --no-fund --ignore-scripts --prefix $scratch/tree/build/npm axe-core@"
expect "what comes from npm is fetched once, in its version and without running its scripts" \
    "$(grep '^npm' "$calls" | sed 's/@[0-9.]*$/@/')" "$fetched"
sed -i 's/axe-core@[0-9.]*/axe-core@9.9.9/' "$scratch/tree/scripts/packages.sh"
total -R good >/dev/null
expect "another version is fetched anew" "$(grep '^npm' "$calls" | tail -n 1)" "${fetched}9.9.9"

stand_in cmake 'exit 1'
expect "a failed build gives no total" "$(total | sed 's/| [1-9].*/| failure/')" " | failure"
finish
