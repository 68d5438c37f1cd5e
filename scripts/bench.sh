#!/usr/bin/env bash
# Measures the program against the least a Qt program can do and against a spreadsheet, as ratios taken in turn, and
# prints them as a Markdown table. Needs no display. A spreadsheet is not installed for this: without LibreOffice
# (package libreoffice-calc-nogui) its pairs are left out, and the script says so.
#   scripts/bench.sh [NUMBER OF PAIRS]
# Exit status: 0 all within their targets, 1 one is not, 2 a measurement failed.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

pairs=${1:-7}
ensure_packages "${packages_build[@]}" "${packages_run[@]}" "${packages_bench[@]}"
build_preset bench klimaatspiegel ks_bench ks_probe ks_largegrid

bin=$project_root/build/bench/bin
tools=$project_root/tests/bench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Settings, recent files and backups of whoever measures stay out of it, and theirs out of the measurement.
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch
export QT_QPA_PLATFORM=offscreen
grid=$scratch/grid.kspiegel
"$bin/klimaatspiegel" new "$grid" >&2

worst=0
note() { # STATUS of a measurement
    [ "$1" -le "$worst" ] || worst=$1
}
pair() { # NAME TARGET COMMAND-A COMMAND-B
    python3 "$tools/pairtiming.py" --pairs "$pairs" --name "$1" --at-most "$2" "$3" "$4" || note $?
}
within() { # NAME TARGET RUN BENCHMARK-A BENCHMARK-B
    python3 "$tools/benchmarkratio.py" --name "$1" --at-most "$2" "$4" "$5" <"$scratch/$3.json" || note $?
}

echo "| what | ratio (lowest to highest) | this program | the other | target |"
echo "| --- | --- | --- | --- | --- |"
start="$bin/klimaatspiegel --exit-after-first-paint $grid"
pair "start to first painted grid / bare Qt table" 3 "$start" "$bin/ks_probe $grid"

"$bin/ks_bench" --benchmark_filter='plainLoop|OfTheHeatmap' --benchmark_repetitions="$pairs" \
    --benchmark_min_time=0.1 --benchmark_enable_random_interleaving=true --benchmark_format=json \
    >"$scratch/painting.json" 2>/dev/null
within "repaint of 50 × 20 cells / bare fills and numbers" 1.5 painting repaintOfTheHeatmap/50 plainLoop
within "the same with 12,000 cities behind it / with 50" 1.1 painting repaintOfTheHeatmap/12000 repaintOfTheHeatmap/50
within "first painting of those cells / bare fills and numbers" 3 painting firstPaintingOfTheHeatmap plainLoop

"$bin/ks_bench" --benchmark_filter='orkbookOf' --benchmark_repetitions="$pairs" \
    --benchmark_min_time=0.1 --benchmark_enable_random_interleaving=true --benchmark_format=json \
    >"$scratch/workbook.json" 2>/dev/null
within "workbook of 96,000 figures / the library alone" 1.5 workbook workbookOfFigures/12000/real_time \
    bareWorkbookOfFigures/12000/real_time
within "the same with twice the figures / with so many" 2.2 workbook workbookOfFigures/24000/real_time \
    workbookOfFigures/12000/real_time
within "workbook of 96,000 scores, two sheets / the library alone" 1.5 workbook workbookOfScores/12000/real_time \
    bareWorkbookOfScores/12000/real_time

"$bin/ks_bench" --benchmark_filter='[pP]df' --benchmark_repetitions="$pairs" \
    --benchmark_min_time=0.1 --benchmark_enable_random_interleaving=true --benchmark_format=json \
    >"$scratch/paper.json" 2>/dev/null
within "PDF of 12,000 cities by 8 themes / bare fills and texts" 1.5 paper pdfOfTheGrid/12000 barePdf/12000
within "the same with twice the cities / with so many" 2.2 paper pdfOfTheGrid/24000 pdfOfTheGrid/12000

if ! command -v soffice >/dev/null; then
    say "LibreOffice is not here: the pairs with a spreadsheet are left out."
    exit "$worst"
fi
"$bin/klimaatspiegel" grid "$grid" --format csv >"$scratch/grid.csv"
calc="soffice -env:UserInstallation=file://$scratch/profile --headless --norestore --convert-to"
$calc ods --outdir "$scratch" "$scratch/grid.csv" >/dev/null 2>&1
pair "start to first painted grid / spreadsheet opens and paints it" 0.1 "$start" \
    "$calc png --outdir $scratch $scratch/grid.ods"
pair "heatmap as PDF / spreadsheet's PDF of the grid" 0.1 \
    "$bin/klimaatspiegel export $grid --what heatmap --to $scratch/heatmap.pdf" \
    "$calc pdf --outdir $scratch $scratch/grid.ods"

# Large: the spreadsheet starts from files in its own format with the same cells, the grid coloured by their size. A
# pair takes half a minute, so there are no more than three.
pairs=$((pairs < 3 ? pairs : 3))
large=$scratch/large.kspiegel
"$bin/ks_largegrid" "$large" 12000
"$bin/klimaatspiegel" grid "$large" --format csv >"$scratch/large.csv"
/usr/bin/python3 "$tools/colouredsheet.py" "$scratch/large.csv" "$scratch/coloured.xlsx"
"$bin/klimaatspiegel" export "$large" --what heatmap --to "$scratch/scores.xlsx"
$calc ods --outdir "$scratch" "$scratch/coloured.xlsx" "$scratch/scores.xlsx" >/dev/null 2>&1
pair "12,000 cities by 8 themes as PDF / spreadsheet's PDF of them" 0.167 \
    "$bin/klimaatspiegel export $large --what heatmap --to $scratch/large.pdf" \
    "$calc pdf --outdir $scratch $scratch/coloured.ods"
pair "the same as workbook of two sheets / spreadsheet's workbook of them" 0.2 \
    "$bin/klimaatspiegel export $large --what heatmap --to $scratch/large.xlsx" \
    "$calc xlsx --outdir $scratch/out $scratch/scores.ods"
exit "$worst"
