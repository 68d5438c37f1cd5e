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

    const City& city() const { return workspace.cities.first(); }
    bool operator==(const FormFile&) const = default;
};

/// Reads a form: size, encoding, structure, every type and range, then the rules of the domain (M9). `model`: cities,
/// themes and levels of the program. Errors: InvalidFile (what is wrong, with the place), NewerFile (a later format).
Result<FormFile> readForm(const QByteArray& bytes, const Workspace& model);

/// The bytes of the file, for writeVerified: the same form gives the same bytes.
QByteArray writeForm(const FormFile& form);

/// What is handed in, frozen and free of names (M11): sorted keys, texts and whole numbers only, scores in whole
/// quarters, people as ids. `head`: id, sequence, previousDigest and programVersion; its content and digest are not
/// read.
QByteArray canonicalForm(const FormFile& form, const Submission& head);

/// SHA-256 in hexadecimal, as in Submission::digest.
QString formDigest(const QByteArray& canonical);

} // namespace ks
