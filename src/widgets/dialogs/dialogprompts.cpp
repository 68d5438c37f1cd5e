#include "widgets/dialogs/dialogprompts.h"

#include "widgets/dialogs/reasondialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DialogPrompts)
};

std::optional<QString> unlessEmpty(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

} // namespace

std::optional<QString> DialogPrompts::fileToOpen(const QString& folder) {
    return unlessEmpty(QFileDialog::getOpenFileName(QApplication::activeWindow(),
                                                    Texts::tr("Open a workspace or a form"), folder,
                                                    Texts::tr("Workspaces and forms (*.kspiegel *.kszelf)")));
}

QStringList DialogPrompts::formsToOpen(const QString& folder) {
    return QFileDialog::getOpenFileNames(QApplication::activeWindow(), Texts::tr("Choose forms"), folder,
                                         Texts::tr("Forms (*.kszelf)"));
}

std::optional<QString> DialogPrompts::fileToWrite(const FileQuestion& question) {
    const QFileInfo suggested(question.suggestion);
    QFileDialog dialog(QApplication::activeWindow(), question.title, suggested.absolutePath(), question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suggested.suffix()); // before it asks whether a file may be replaced
    dialog.selectFile(suggested.fileName());
    return dialog.exec() == QDialog::Accepted ? unlessEmpty(dialog.selectedFiles().value(0)) : std::nullopt;
}

std::optional<QString> DialogPrompts::folder(const QString& start) {
    return unlessEmpty(
        QFileDialog::getExistingDirectory(QApplication::activeWindow(), Texts::tr("Choose a folder"), start));
}

bool DialogPrompts::choose(const ChoiceQuestion& question) {
    QMessageBox box(question.careful ? QMessageBox::Warning : QMessageBox::Question, question.title, question.text,
                    QMessageBox::Cancel, QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    QPushButton* accept = box.addButton(question.accept, QMessageBox::AcceptRole);
    box.setDefaultButton(question.careful ? qobject_cast<QPushButton*>(box.button(QMessageBox::Cancel)) : accept);
    box.exec();
    return box.clickedButton() == accept;
}

bool DialogPrompts::showOutside(const QString& path) {
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void DialogPrompts::explain(const Error& error) {
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Klimaatspiegel"), error.text, QMessageBox::Ok,
                    QApplication::activeWindow());
    box.setTextFormat(Qt::PlainText);
    if (!error.detail.isEmpty())
        box.setDetailedText(error.detail);
    box.exec();
}

bool DialogPrompts::takeOverFrom(const LockHolder& holder) {
    const QString since = QLocale().toString(holder.since.toDateTime().toLocalTime(), QLocale::ShortFormat);
    return choose(
        {Texts::tr("Take over the file?"),
         Texts::tr("%1 on %2 opened this file on %3 and did not close it, or still has it open. Whether that "
                   "computer still works on it cannot be seen from here. Take over only when you know that it "
                   "does not; otherwise read the file without changing it.")
             .arg(holder.user, holder.computer, since),
         Texts::tr("Take over")});
}

std::optional<QString> DialogPrompts::askReason(const QString& what) {
    return askWhy(ReasonDialog::ofCorrection(what));
}

std::optional<QString> DialogPrompts::askWhy(const ReasonQuestion& question) {
    ReasonDialog dialog(question, QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.reason();
}

} // namespace ks
