#pragma once

#include "base/result.h"
#include "domain/workspace.h"

namespace ks {

/// The round before, as it travels with a form: to stand beside the new answers, never to be changed.
struct EarlierRound {
    Round round;
    Table<ThemeScore> scores; ///< of this city only
    RoundContent content;     ///< answers, agreed answers, evidence and targets of this city only

    bool operator==(const EarlierRound&) const = default;
};

/// The form of one city in one round as a value: everything that a `.kszelf` holds, and nothing of another city.
struct FormFile {
    /// One city; the round of the form and the earlier one; scores and content of the round of the form, with the
    /// questionnaire of that round. Themes and levels are those of the program.
    Workspace workspace;
    std::optional<EarlierRound> earlier;
    /// A later version of the program wrote it, in a way that this one can read: to be looked at and taken in, never
    /// to be saved into, since what is not known here would be lost.
    bool fromNewerProgram = false;

    const City& city() const { return workspace.cities.first(); }
    bool operator==(const FormFile&) const = default;
};

/// What a form may be at most. A larger file is refused before it is read.
struct FormLimits {
    static constexpr qint64 bytes = 8 * 1024 * 1024;
    static constexpr int depth = 16;
    static constexpr int values = 200000;
    static constexpr int text = 20000; ///< characters of one text
    static constexpr int line = 500;   ///< characters of one entry of a list of texts
    static constexpr int list = 100;   ///< entries of a list of texts
    static constexpr int rows = 5000;  ///< of one kind
};

/// The bytes of a file, when it is a file and of a size that a form can have. Errors: FileUnreadable, InvalidFile.
Result<QByteArray> formBytes(const QString& path);

/// Reads a form: size, encoding, structure, every type and range, then the rules of the domain (M9). `model`: cities,
/// themes and levels of the program. The last hand-in has its content when it is that of the form now; earlier ones
/// have none. Errors: InvalidFile (what is wrong; the detail is the place, as "answers[3].score.quarters"), NewerFile
/// (a later format).
Result<FormFile> readForm(const QByteArray& bytes, const Workspace& model);

/// The bytes of the file, for writeVerified: the same form gives the same bytes. What no file may carry (control
/// characters, half characters) is left out of texts; rows of another city or round, and people who answer nothing,
/// are not written.
QByteArray writeForm(const FormFile& form);

/// As writeForm, when readForm accepts the bytes: for saving, so that no file is written that cannot be opened again.
/// Error: InvalidInput, saying what does not fit; the detail is the place.
Result<QByteArray> writeReadableForm(const FormFile& form, const Workspace& model);

/// What is handed in, frozen and free of names (M11): sorted keys, texts and whole numbers only, scores in whole
/// quarters. `head`: id, sequence, previousDigest and programVersion; its content and digest are not read. What filling
/// in and following up leave behind (state, dates, the last statement, names) is no part of it, so handing in itself
/// changes nothing in it.
QByteArray canonicalForm(const FormFile& form, const Submission& head);

/// SHA-256 in hexadecimal, as in Submission::digest.
QString formDigest(const QByteArray& canonical);

/// The hand-in with the highest number; null when there is none.
const Submission* lastHandIn(const FormFile& form);

/// How a form stands to its last hand-in.
enum class HandInState {
    None,        ///< it was never handed in
    Frozen,      ///< it holds what was handed in
    EditedSince, ///< it holds something else: a correction in progress, or an altered file that readForm refuses
};
HandInState handInState(const FormFile& form);

} // namespace ks
