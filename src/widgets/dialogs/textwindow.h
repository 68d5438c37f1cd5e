#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace ks {

/// A heading with rows of two columns (a key and what it does), or with paragraphs.
struct TextPart {
    QString heading;
    QList<std::pair<QString, QString>> rows;
    QStringList paragraphs;
};

/// Something to read beside the work: help, or what the program is made of. Plain text throughout.
class TextWindow final : public QDialog {
    Q_OBJECT

public:
    TextWindow(const QString& title, const QList<TextPart>& parts, QWidget* parent = nullptr);
};

/// What can be typed and pressed, and how the grid reads.
QList<TextPart> helpText();
/// The program, its version, its licence, and what it is built on.
QList<TextPart> aboutText(const QString& version);

} // namespace ks
