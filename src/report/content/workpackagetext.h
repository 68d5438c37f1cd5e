#pragma once

#include "domain/workspace.h"

/// The cells of a work package in words.
namespace ks {

/// "Just transition, prioritering thema's, …"; a line for each part ("a. SMART beleid: indicatoren, …").
QString subtopicsText(const WorkPackage& package);

/// A line for each lead and partner, with its reservation: "Netwerk Klimaat (te onderzoeken)".
QString leadLines(const Workspace& workspace, const WorkPackage& package);

/// Which recommendations each package serves, and whose proposal that is; empty when nothing is linked.
QString servesText(const Workspace& workspace, const QList<const WorkPackage*>& packages);

} // namespace ks
