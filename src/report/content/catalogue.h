#pragma once

#include "base/result.h"
#include "report/content/buildcontext.h"

#include <functional>

namespace ks {

enum class EntryKind {
    Table,       ///< one table, at times with a text or a picture
    Analysis,    ///< tables that the report of 2025 has no place for
    Chapter,     ///< with headings of its own
    Chapters,    ///< its `parts`, one after the other
    WholeReport, ///< everything, with cover and contents
    Form,        ///< a paper to fill in or to sign: it names itself what it is about and is no part of the report
};

/// One entry of `klimaatspiegel tables`: a table or chapter that export knows.
struct CatalogueEntry {
    QString id;
    QString title; ///< in the language in force
    EntryKind kind = EntryKind::Table;
    std::function<QList<ReportBlock>(const BuildContext&)> build; ///< says on each table how it is limited
    QStringList parts = {};                                       ///< ids of entries that together hold the same
    /// Top left on the pages of a paper that is about something else than a self-evaluation, and so is of the loaded
    /// round whether that has a questionnaire or not; empty for the others.
    QString runningTitle = {};
    bool drawnInReport = false; ///< an analysis whose pictures stand in the whole report where somebody paints them
};

/// Everything that can be exported, in the order of the contract; the chapters are those of the workspace's themes.
/// A new table is one line here; no renderer changes.
QList<CatalogueEntry> tableCatalogue(const Workspace& workspace);

/// The papers: of self-evaluations the blank form wherever there is a questionnaire, and what each city with a form
/// signs; of each meeting its minutes. Those that fit the loaded round stand in the catalogue too; the others can be
/// asked for by their id.
QList<CatalogueEntry> formCatalogue(const Workspace& workspace);

/// Whether one of these entries asks for the rounds before (TableFilter::earlier).
bool comparesRounds(const QStringList& ids);

/// The tables and chapters with these ids in one document, tables and pictures numbered in this order, limited as
/// `filter` says. `pictures` paints them, where there are any. The workspace has its content loaded.
/// Errors: InvalidInput (no id), NotFound (no such entry or city), each naming what exists; Internal (content that was
/// not loaded).
Result<ReportDocument> buildDocument(const Workspace& workspace, const QStringList& ids, const TableFilter& filter = {},
                                     const PictureSource* pictures = nullptr);

} // namespace ks
