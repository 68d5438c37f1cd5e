# scripts/run.sh: what it passes on, what it prints where, what it installs.
. "$(dirname "${BASH_SOURCE[0]}")/support.sh"
run=$scratch/tree/scripts/run.sh
export PATH=$scratch/bin:$PATH

stand_in cmake 'echo "build noise"'
stand_in apt-get
stand_in sudo '[ "$1" != env ] || exec "$@"'
# Every package asked for is installed, save those named in the file "absent".
: >"$scratch/absent"
stand_in dpkg-query "for p in \"\$@\"; do case \$p in -*) ;; *) grep -qx \"\$p\" '$scratch/absent' || echo \"\$p installed\" ;; esac; done"
cat >"$scratch/tree/build/release/bin/klimaatspiegel" <<'P'
#!/bin/sh
echo "in $(basename "$PWD")"
for a in "$@"; do echo "<$a>"; done
exit 3
P
chmod +x "$scratch/tree/build/release/bin/klimaatspiegel"
cd "$scratch/elsewhere"

status=0
out=$("$run" stats "my file.kspiegel" --round "" 2>/dev/null) || status=$?
expect "only the program writes to standard output, with its arguments whole, in the caller's folder" \
    "$out" $'in elsewhere\n<stats>\n<my file.kspiegel>\n<--round>\n<>'
expect "the program's exit status is kept" "$status" 3
expect "nothing is installed when nothing is missing" "$(grep -c '^apt-get' "$calls" || true)" 0
expect "the release build of the program alone" "$(grep '^cmake --build' "$calls")" \
    "cmake --build --preset release --target klimaatspiegel"

status=0
out=$("$run" --no-start 2>/dev/null) || status=$?
expect "--no-start starts nothing" "$out" ""
expect "--no-start succeeds" "$status" 0

printf 'libqpdf-dev\nfonts-dejavu-core\n' >"$scratch/absent"
: >"$calls"
"$run" --no-start 2>/dev/null
expect "just what is missing is installed, without recommended packages" "$(grep '^apt-get.* install' "$calls")" \
    "apt-get -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends libqpdf-dev fonts-dejavu-core"

stand_in cmake 'exit 1'
: >"$scratch/absent"
status=0
out=$("$run" 2>/dev/null) || status=$?
expect "a failed build starts nothing" "$out" ""
[ "$status" -ne 0 ] || expect "a failed build fails" "$status" "not 0"
finish
