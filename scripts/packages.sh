# The Debian packages each script asks for, by purpose. Debian 12's own versions are the reference.
# Sourced by the scripts in this folder and by .ci/run.

# Compiler, Qt and the libraries the program is built from. libqt6opengl6-dev is what Qt Charts' own package forgets.
packages_build=(
    ccache cmake g++ ninja-build
    qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libcli11-dev libical-dev libqpdf-dev libsqlite3-dev libxlsxwriter-dev libzip-dev nlohmann-json3-dev
    fonts-open-sans
)

# What the built program loads at run time and no linker names: the database driver, the icon reader, a font.
packages_run=(libqt6sql6-sqlite libqt6svg6 fonts-dejavu-core)

# The test framework, and the independent tools the tests hold the program against. Pages are looked at by a browser;
# LibreOffice opens the text document, in a font of the widths that its readers have, and the tables; jing holds it against the schema
# of the format, which comes with Emacs.
packages_test=(
    catch2 libbenchmark-dev chromium nodejs
    poppler-utils qpdf
    default-jre-headless libpdfbox2-java libactivation-java libjaxb-api-java
    libcommons-io-java libcommons-logging-java
    python3 python3-icalendar python3-jsonschema python3-openpyxl sqlite3
    libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation
    jing emacs-common
)

# The compiler of the preset asan, and what its sanitizers are linked with.
packages_asan=(clang libclang-rt-dev)

# What the tests take from npm, with the version: the rules that an accessible page is held against.
npm_test=(axe-core@4.14.1)

# Formatting and static analysis.
packages_quality=(clang-format clang-tidy)

# What scripts/bench.sh adds; a spreadsheet to compare with is installed by hand.
packages_bench=(libbenchmark-dev python3 python3-openpyxl)
