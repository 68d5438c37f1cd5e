// The pages of the group Report that hold people, sources and texts, in the window.
#include "windowfixture.h"

#include "exchange/baseline.h"
#include "models/recordroles.h"
#include "models/themereading.h"
#include "widgets/dialogs/newmemberdialog.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/reading/readingview.h"
#include "widgets/records/recordpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace ks;
using namespace ks::test;

namespace tst_reportpages {
namespace {

struct ReportWindow : WindowFixture {
    explicit ReportWindow(const char* page) : WindowFixture(*baselineWorkspace(someAfternoon())) {
        window->showPage(QLatin1String(page));
        QTest::qWait(0);
    }
    template<class T>
    T* on(const char* name) const {
        T* found = window->currentPage()->findChild<T*>(QLatin1String(name));
        INFO("looking for " << name);
        REQUIRE(found);
        return found;
    }
    const RoundContent& content() const { return session->workspace().content; }
    QStringList column(const char* table, int number) const {
        const QAbstractItemModel& model = *on<QTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, number).data().toString());
        return texts;
    }

    // The page with the texts.
    QTreeWidgetItem* section(const QString& title) const {
        for (QTreeWidgetItemIterator it(on<QTreeWidget>("sectionTree")); *it; ++it) {
            if ((*it)->text(0) == title)
                return *it;
        }
        FAIL("no section " << title.toStdString());
        return nullptr;
    }
    QStringList read(const QString& title) const {
        on<QTreeWidget>("sectionTree")->setCurrentItem(section(title));
        const QAbstractItemModel& lines = *on<ReadingView>("sectionReading")->model();
        QStringList texts;
        for (int row = 0; row < lines.rowCount(); ++row)
            texts.append(lines.index(row, 0).data().toString());
        return texts;
    }
    QModelIndex lineOf(const QString& entity, const QString& key) const {
        const QAbstractItemModel& lines = *on<ReadingView>("sectionReading")->model();
        for (int row = 0; row < lines.rowCount(); ++row) {
            const QModelIndex line = lines.index(row, 0);
            if (line.data(RecordEntityRole).toString() == entity && line.data(RecordKeyRole).toString() == key)
                return line;
        }
        return {};
    }
};

} // namespace

TEST_CASE("the members stand with name, city or organisation, role and address") {
    const ReportWindow open("sources");
    const QStringList names = open.column("membersTable", 0);
    REQUIRE(names.size() == 26);
    CHECK(names[0] == "Kris Coen");
    CHECK(open.column("membersTable", 1)[0] == "Aalst");
    CHECK(open.column("membersTable", 1)[23] == "VGC"); // which is no city
    CHECK(open.column("membersTable", 2)[0] == "member");
    CHECK(open.column("membersTable", 3)[0] == "open"); // contact details are announced, only names are given
    CHECK(open.column("membersTable", 3).filter("@").size() == 2);
    // Whoever edits here is among the people, and no member.
    CHECK_FALSE(names.contains("An Peeters"));
    CHECK(open.column("documentsTable", 0).size() == 13);
    CHECK(open.column("intervieweesTable", 0) == QStringList{"algemeen directeurs"});
    CHECK(open.column("correctionsTable", 0).contains("klilaatstrategieën"));
}

TEST_CASE("a new member is a person with a seat, from a form that keeps nobody waiting") {
    const ReportWindow open("sources");
    auto* city = open.window->currentPage()->findChild<QComboBox*>("filter_city_id");
    REQUIRE(city);
    city->setCurrentIndex(city->findData("genk"));
    QTest::mouseClick(open.on<QPushButton>("membersAdd"), Qt::LeftButton);
    auto* form = open.on<NewMemberDialog>("newMemberDialog");
    CHECK_FALSE(form->isModal());
    CHECK(form->findChild<QComboBox*>("seat")->currentText() == "Genk");
    form->accept(); // without a name
    CHECK(form->isVisible());
    CHECK(form->findChild<QLabel*>("problem")->text().contains("Name"));
    form->findChild<QLineEdit*>("name")->setText("Xanthippe Merkteken");
    form->findChild<QLineEdit*>("address")->setText("x@genk.example");
    form->accept();
    CHECK_FALSE(form->isVisible());
    CHECK(open.column("membersTable", 0).contains("Xanthippe Merkteken"));
    CHECK(open.content().of<Person>().size() == 27);
    CHECK(open.session->undoText() == "new member");
    // It is selected, with the fields of both.
    CHECK(open.on<QLineEdit>("field_person_name")->text() == "Xanthippe Merkteken");
    CHECK(open.on<QComboBox>("field_city_id")->currentText() == "Genk");
    CHECK_FALSE(open.window->currentPage()->findChild<QWidget*>("field_seat")); // has its parts
    REQUIRE(open.session->undo().ok());
    CHECK(open.content().of<Person>().size() == 26);
    CHECK(open.content().of<SteeringMember>().size() == 26);
}

TEST_CASE("a name that is typed in the panel of a member stands in the table at once") {
    const ReportWindow open("sources");
    open.window->showRecord({"steering_member", "stuurgroep-gent-1"});
    auto* name = open.on<QLineEdit>("field_person_name");
    REQUIRE(name->text() == "Cathy Debruyne");
    name->setText("Cathy De Bruyne");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(open.column("membersTable", 0).contains("Cathy De Bruyne"));
    CHECK(open.on<QLabel>("recordOrigin")->text().contains("changed here"));
}

TEST_CASE("erasing a member takes the name from the page, the table of people and the undo list") {
    const ReportWindow open("sources");
    open.window->showRecord({"steering_member", "stuurgroep-gent-1"});
    QTest::mouseClick(open.on<QPushButton>("erasePerson"), Qt::LeftButton);
    CHECK_FALSE(open.column("membersTable", 0).contains("Cathy Debruyne"));
    CHECK_FALSE(open.column("peopleTable", 0).contains("Cathy Debruyne"));
    CHECK_FALSE(open.session->canUndo());
}

TEST_CASE("every part of the report's text is in the tree, and reads") {
    const ReportWindow open("context");
    int sections = 0;
    for (QTreeWidgetItemIterator it(open.on<QTreeWidget>("sectionTree")); *it; ++it, ++sections)
        CHECK_FALSE((*it)->text(0).isEmpty());
    CHECK(sections == static_cast<int>(open.content().of<ReportSection>().size()));
    for (const char* title :
         {"Voorwoord", "Managementsamenvatting", "Programma Klimaattransitie", "Doelstellingen werkspoor",
          "Wat is (stedelijke) klimaatgovernance?", "Waarom is (stedelijke) klimaatgovernance belangrijk?", "Zweden",
          "Spanje", "Stedelijke klimaatgovernance: algemene context", "Voorstel vervolgstappen", "Kerncijfers",
          "Aandachtspunten bij dit rapport en het vervolg van het werkspoor", "Waar het rapport twee dingen zegt",
          "Wat met de figuren en bladzijden verloren is"}) {
        INFO(title);
        const QStringList lines = open.read(QString::fromUtf8(title));
        REQUIRE(lines.size() > 1);
        CHECK(lines.first() == QString::fromUtf8(title));
        CHECK(open.on<QLabel>("restatedNote")->isVisible());
        CHECK(open.on<QLabel>("recordTitle")->text() == QString::fromUtf8(title));
    }
    // This program's own words are restated after nothing.
    open.read("Voorgestelde koppeling van werkpakketten aan aanbevelingen");
    CHECK_FALSE(open.on<QLabel>("restatedNote")->isVisible());
}

TEST_CASE("the tables of a section lead to the pages that have them") {
    struct Way {
        const char* section;
        const char* table;
        const char* page;
    };
    const ReportWindow open("context");
    for (const Way& way :
         {Way{"Maturiteitsinschatting 13 Vlaamse Centrumsteden", "heatmap", "heatmap"},
          Way{"Thema 1 | Klimaatstrategie", "theme:strategie", "themes"},
          Way{"Thema 2 | Klimaataanpak", "climate-teams", "teams"}, Way{"Thema 4 | HR & cultuur", "lekp", "staffing"},
          Way{"Thema 5 | Klimaatmonitoring", "monitoring-tools", "practices"},
          Way{"Top 10 aanbevelingen volgens belang en impact", "recommendations", "recommendations"},
          Way{"Van 10 aanbevelingen naar 7 werkpakketten", "work-packages", "packages"},
          Way{"Hoe zijn we te werk gegaan?", "process", "process"}, Way{"Geïnterviewden", "interviewees", "sources"},
          Way{"Leden stuurgroep klimaatgovernance/transitie", "steering-group", "sources"}}) {
        INFO(way.table);
        open.window->showPage("context");
        open.read(QString::fromUtf8(way.section));
        const QModelIndex line = open.lineOf(reportTableEntity, QLatin1String(way.table));
        REQUIRE(line.isValid());
        auto* reading = open.on<ReadingView>("sectionReading");
        reading->setCurrentIndex(line);
        reading->setFocus();
        QTest::keyClick(reading, Qt::Key_Return);
        CHECK(open.window->currentPageId() == way.page);
    }
}

TEST_CASE("no section names a table that leads nowhere") {
    const ReportWindow open("context");
    int tables = 0;
    for (const auto& [id, section] : open.content().of<ReportSection>()) {
        for (const QString& table : section.tables) {
            INFO(table.toStdString());
            open.window->showPage("context");
            open.window->showRecord(refOf(section));
            const QModelIndex line = open.lineOf(reportTableEntity, table);
            REQUIRE(line.isValid());
            emit open.on<ReadingView>("sectionReading")->recordActivated({reportTableEntity, table});
            CHECK(open.window->currentPageId() != "context");
            ++tables;
        }
    }
    CHECK(tables > 15);
}

TEST_CASE("a section is changed in its panel, and the tree keeps what is open and where one stood") {
    const ReportWindow open("context");
    auto* tree = open.on<QTreeWidget>("sectionTree");
    QTreeWidgetItem* chapter = open.section("Thema 2 | Klimaataanpak");
    chapter->setExpanded(true);
    tree->setCurrentItem(open.section("Klimaatteams"));
    auto* title = open.on<QLineEdit>("field_title");
    title->setText("De klimaatteams");
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(tree->currentItem() == open.section("De klimaatteams"));
    CHECK(chapter->isExpanded());
    CHECK(open.read("De klimaatteams").first() == "De klimaatteams");
    // Removing a section below leaves what is open open.
    QTest::mouseClick(open.on<QPushButton>("removeRecord"), Qt::LeftButton);
    CHECK(tree->currentItem());
    CHECK(open.on<RecordPanel>("recordPanel")->record().entity == "report_section");
    REQUIRE(open.session->undo().ok());
    CHECK(open.section("De klimaatteams"));
}

TEST_CASE("a round without texts offers those of the report") {
    Workspace grid = *baselineWorkspace(someAfternoon());
    grid.content = {};
    WindowFixture open(grid);
    open.window->showPage("context");
    QTest::qWait(0);
    auto* button = open.window->currentPage()->findChild<QPushButton*>("takeOver");
    REQUIRE(button);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(open.window->currentPage()->findChild<QTreeWidget*>("sectionTree")->isVisible());
    CHECK(open.session->workspace().content.of<ReportSection>().size() > 50);
    REQUIRE(open.session->undo().ok());
    CHECK(button->isVisible());
}

} // namespace tst_reportpages
