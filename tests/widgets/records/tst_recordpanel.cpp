#include "widgets/records/recordpanel.h"

#include "widgets/records/recordfixture.h"

#include "session/records/recordregistry.h"
#include "widgets/dialogs/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_recordpanel {
namespace {

const RowRef practice{"good_practice", "g-1"};

struct Panel : RecordFixture {
    explicit Panel(const RowRef& record = practice, bool readOnly = false) : RecordFixture(readOnly), panel(context()) {
        panel.resize(500, 700);
        panel.show(record);
        panel.QWidget::show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
    }
    template<class T>
    T* field(const char* id) const {
        return childNamed<T>(panel, (QByteArray("field_") + id).constData());
    }
    const GoodPractice& row() const { return *content().of<GoodPractice>().find(idOf<GoodPracticeId>("g-1")); }
    QStringList problems() const {
        QStringList texts;
        for (const ProblemLabel* each : panel.findChildren<ProblemLabel*>()) {
            if (!each->text().isEmpty())
                texts.append(each->text());
        }
        return texts;
    }
    RecordPanel panel;
};

} // namespace

TEST_CASE("Tab goes through every kind of record from top to bottom") {
    RecordFixture shared;
    for (const RecordType* type : recordTypes()) {
        const QStringList keys = type->keys(shared.session->workspace());
        if (keys.isEmpty())
            continue;
        CAPTURE(type->entity());
        Panel open({type->entity(), keys.first()});
        CHECK(stepsBack(open.panel) == QStringList());
    }
}

TEST_CASE("a record shows its fields, where it comes from, and an edit is made on Enter") {
    Panel open;
    CHECK(childNamed<QLabel>(open.panel, "recordTitle")->text() == "Klimaatplan");
    CHECK(childNamed<QLabel>(open.panel, "recordOrigin")->text().contains("Added here"));
    auto* title = open.field<QLineEdit>("title");
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, "Ander plan");
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(open.row().title == "Ander plan");
    CHECK(childNamed<QLabel>(open.panel, "recordTitle")->text() == "Ander plan");
    CHECK(childNamed<QLabel>(open.panel, "recordHistory")->text().contains("Klimaatplan"));
    REQUIRE(open.session->undo().ok());
    CHECK(title->text() == "Klimaatplan");
}

TEST_CASE("a refused value stays in its field with the reason; Esc takes it back") {
    Panel open;
    auto* address = open.field<QLineEdit>("address");
    address->setFocus();
    address->setText("ftp://stad");
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(open.row().address == "https://stad.example/plan");
    REQUIRE(open.problems().size() == 1);
    CHECK(open.problems().first().contains("https://"));
    CHECK(address->text() == "ftp://stad");
    QTest::keyClick(address, Qt::Key_Escape);
    CHECK(address->text() == "https://stad.example/plan");
    address->setText("https://goed.example/");
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(open.row().address == "https://goed.example/");
    CHECK(open.problems().isEmpty());
}

TEST_CASE("what is typed is told on leaving the field, and when another record is shown") {
    Panel open;
    auto* text = open.field<QPlainTextEdit>("text");
    text->setFocus();
    text->setPlainText("Een nieuw verhaal.");
    open.field<QLineEdit>("title")->setFocus();
    CHECK(open.row().text == "Een nieuw verhaal.");
    text->setPlainText("En nog een.");
    open.panel.show({"good_practice", "g-2"});
    CHECK(open.row().text == "En nog een.");
    CHECK(childNamed<QLabel>(open.panel, "recordTitle")->text() == "Dashboard");
}

TEST_CASE("choices are made with the keyboard, and numbers are read with comma and point") {
    Panel open({"fte_figure", "2024-najaar/gent"});
    auto* figure = open.field<QLineEdit>("fte_hundredths");
    const auto stored = [&] { return open.content().of<FteFigure>().begin()->second; };
    for (const char* typed : {"12,5", "12.5"}) {
        figure->setText(QString::fromLatin1(typed));
        QTest::keyClick(figure, Qt::Key_Return);
        CHECK(stored().hundredths == 1250);
    }
    for (const char* typed : {"2.500", "nan", "-1", "1e3"}) {
        figure->setText(QString::fromLatin1(typed));
        QTest::keyClick(figure, Qt::Key_Return);
        INFO(typed);
        CHECK(stored().hundredths == 1250);
        CHECK(open.problems().size() == 1);
    }
    QTest::keyClick(figure, Qt::Key_Escape);
    figure->clear();
    QTest::keyClick(figure, Qt::Key_Return);
    CHECK_FALSE(stored().hundredths);
    auto* visibility = open.field<QComboBox>("visibility");
    visibility->setFocus();
    QTest::keyClick(visibility, Qt::Key_Up);
    CHECK(stored().visibility == Visibility::Everyone);
}

TEST_CASE("a record that moves to another place is followed there") {
    Panel open({"climate_team", "2024-najaar/gent"});
    auto* city = open.field<QComboBox>("city_id");
    city->setCurrentIndex(city->findData(QStringLiteral("aalst")));
    emit city->activated(city->currentIndex());
    CHECK(open.panel.record() == RowRef{"climate_team", "2024-najaar/aalst"});
    CHECK(childNamed<QLabel>(open.panel, "recordTitle")->text() == "Aalst");
}

TEST_CASE("removing is one step, and the panel rests; undo brings the record back to the list") {
    Panel open;
    QTest::mouseClick(childNamed<QPushButton>(open.panel, "removeRecord"), Qt::LeftButton);
    CHECK(open.content().of<GoodPractice>().size() == 1);
    CHECK(open.panel.record().key.isEmpty());
    REQUIRE(open.session->undo().ok());
    CHECK(open.content().of<GoodPractice>().size() == 2);
}

TEST_CASE("a workspace that is only read shows everything and changes nothing") {
    Panel open(practice, true);
    CHECK(open.field<QLineEdit>("title")->isReadOnly());
    CHECK(open.field<QPlainTextEdit>("text")->isReadOnly());
    CHECK_FALSE(open.field<QComboBox>("city_id")->isEnabled());
    CHECK_FALSE(childNamed<QPushButton>(open.panel, "removeRecord")->isEnabled());
}

TEST_CASE("markup in a record is shown as characters") {
    Panel open;
    auto* title = open.field<QLineEdit>("title");
    title->setText("<b>vet</b> <img src=file:///etc/passwd>");
    QTest::keyClick(title, Qt::Key_Return);
    const QLabel* shown = childNamed<QLabel>(open.panel, "recordTitle");
    CHECK(shown->textFormat() == Qt::PlainText);
    CHECK(shown->text() == "<b>vet</b> <img src=file:///etc/passwd>");
}

} // namespace tst_recordpanel
