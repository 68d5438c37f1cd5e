#include "models/pastedblock.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PastedBlock)
};

constexpr qsizetype mostCharacters = 2 * 1024 * 1024;
constexpr qsizetype mostCells = 200'000;

using Lines = QList<QStringList>;

QString normalised(const QString& name) {
    return name.simplified().toCaseFolded();
}

QChar separatorOf(const QString& text) {
    if (text.contains(QLatin1Char('\t')))
        return QLatin1Char('\t');
    return text.contains(QLatin1Char(';')) ? QLatin1Char(';') : QChar();
}

/// Splits into lines of cells. A cell that begins with a quotation mark ends with one; within it separators and line
/// ends count as text and a doubled mark stands for one.
class Splitter {
public:
    explicit Splitter(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    Lines run() {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            take(m_text.at(m_at));
        if (!m_cell.isEmpty() || !m_line.isEmpty())
            endLine();
        return m_lines;
    }

private:
    void take(QChar c) {
        const QChar quote(QLatin1Char('"'));
        if (m_quoted) {
            if (c != quote)
                m_cell += c;
            else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote)
                m_cell += m_text.at(++m_at);
            else
                m_quoted = false;
        } else if (c == quote && m_cell.isEmpty()) {
            m_quoted = true;
        } else if (!m_separator.isNull() && c == m_separator) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endLine();
        } else if (c != QLatin1Char('\r')) {
            m_cell += c;
        }
    }
    void endCell() {
        m_line.append(m_cell.trimmed());
        m_cell.clear();
    }
    void endLine() {
        endCell();
        m_lines.append(m_line);
        m_line.clear();
    }

    const QString& m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    bool m_quoted = false;
    QString m_cell;
    QStringList m_line;
    Lines m_lines;
};

bool readsAsScore(const QString& text) {
    return !text.isEmpty() && parseScoreText(text).ok();
}

/// Cells of a first row or column: names when one of them is known, or when all are words. A mistyped number among
/// scores is thus no name, and is shown as the mistake it is.
bool holdsNames(const QStringList& cells, bool block, const GridNames& names) {
    if (cells.isEmpty() || std::any_of(cells.cbegin(), cells.cend(), readsAsScore))
        return false;
    if (std::any_of(cells.cbegin(), cells.cend(), [&](const QString& cell) { return names.knows(cell); }))
        return true;
    return block && std::none_of(cells.cbegin(), cells.cend(),
                                 [](const QString& cell) { return cell.isEmpty() || !cell.at(0).isLetter(); });
}

QStringList firstColumn(const Lines& lines, qsizetype fromRow) {
    QStringList cells;
    for (qsizetype row = fromRow; row < lines.size(); ++row)
        cells.append(lines[row].value(0));
    return cells;
}

PastedBlock blockOf(const Lines& lines, qsizetype width, const GridNames& names) {
    const bool isBlock = lines.size() > 1 && width > 1;
    const bool cornerIsScore = readsAsScore(lines[0].value(0));
    // With an empty or wordy corner it may belong to both the names above and the names beside.
    const bool header =
        lines.size() > 1 && !cornerIsScore && holdsNames(isBlock ? lines[0].mid(1) : lines[0], isBlock, names);
    const bool column = width > 1 && holdsNames(firstColumn(lines, header ? 1 : 0), isBlock, names);
    PastedBlock block;
    if (header) {
        block.columnNames = lines[0].mid(column ? 1 : 0);
        while (block.columnNames.size() < width - (column ? 1 : 0))
            block.columnNames.append(QString());
    }
    if (column)
        block.rowNames = firstColumn(lines, header ? 1 : 0);
    for (qsizetype row = header ? 1 : 0; row < lines.size(); ++row) {
        std::vector<PastedCell> cells;
        for (const QString& text : lines[row].mid(column ? 1 : 0))
            cells.push_back({text, parseScoreText(text)});
        block.rows.push_back(std::move(cells));
    }
    return block;
}

} // namespace

GridNames::GridNames(const Workspace& workspace) {
    for (const City& city : workspace.cities) {
        for (const QString& name : QStringList{city.id.value, city.name} + city.otherNames)
            m_cities.insert(normalised(name), city.id);
    }
    for (const Theme& theme : workspace.themes) {
        for (const QString& name : QStringList{theme.id.value, theme.name, theme.shortName} + theme.otherNames)
            m_themes.insert(normalised(name), theme.id);
    }
    m_themes.remove(QString());
    m_cities.remove(QString());
}

std::optional<CityId> GridNames::city(const QString& name) const {
    const auto it = m_cities.constFind(normalised(name));
    return it == m_cities.constEnd() ? std::nullopt : std::optional(*it);
}

std::optional<ThemeId> GridNames::theme(const QString& name) const {
    const auto it = m_themes.constFind(normalised(name));
    return it == m_themes.constEnd() ? std::nullopt : std::optional(*it);
}

Result<PastedBlock> parsePastedBlock(const QString& text, const GridNames& names) {
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Texts::tr("There is nothing on the clipboard to paste here."), {}};
    const Error tooMuch{ErrorCode::InvalidInput,
                        Texts::tr("This is too much to paste into the grid; nothing was changed. Copy only the cells "
                                  "with scores."),
                        {}};
    if (text.size() > mostCharacters)
        return tooMuch;
    const Lines lines = Splitter(text).run();
    qsizetype width = 0;
    for (const QStringList& line : lines)
        width = std::max(width, line.size());
    if (width * lines.size() > mostCells)
        return tooMuch;
    return blockOf(lines, width, names);
}

int PastePlan::changeCount() const {
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const PlacedCell& cell) { return cell.changes(); }));
}

int PastePlan::errorCount() const {
    return static_cast<int>(
        std::count_if(cells.begin(), cells.end(), [](const PlacedCell& cell) { return !cell.after.ok(); }));
}

std::vector<ScoreEntry> PastePlan::entries() const {
    std::vector<ScoreEntry> found;
    for (const PlacedCell& cell : cells) {
        if (cell.changes())
            found.push_back({cell.cell, *cell.after});
    }
    return found;
}

} // namespace ks
