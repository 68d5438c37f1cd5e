#include "widgets/records/personerasing.h"

#include "widgets/records/recordfixture.h"

#include "widgets/records/recordpanel.h"
#include "widgets/records/recordsview.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ks;
using namespace ks::test;

namespace tst_personerasing {
namespace {

const PersonId first{QStringLiteral("p-1")};

} // namespace

TEST_CASE("what erasing does is said before it is done, and asked once") {
    RecordFixture open;
    open.prompts.accepts = false;
    erasePersonAfterAsking(open.context(), first);
    REQUIRE(open.prompts.asked.size() == 1);
    const QString question = open.prompts.asked.first();
    for (const char* part : {"An Janssens", "seats", "backups and snapshots", "settings", "cannot be undone", "mailed"})
        CHECK(question.contains(QLatin1String(part)));
    CHECK(open.content().of<Person>().find(first));
    CHECK(open.navigator.told.isEmpty());

    open.prompts.accepts = true;
    erasePersonAfterAsking(open.context(), first);
    CHECK(open.prompts.asked.size() == 2);
    CHECK_FALSE(open.content().of<Person>().find(first));
    REQUIRE(open.navigator.told.size() == 1);
    CHECK(open.navigator.told.first().kind == Notice::Kind::Done);
    CHECK_FALSE(open.navigator.told.first().text.contains("Janssens"));
    erasePersonAfterAsking(open.context(), first); // gone: nothing to ask
    CHECK(open.prompts.asked.size() == 2);
}

TEST_CASE("the panel of a member and of a person offers it, and rests afterwards; other panels do not") {
    for (const RowRef& record : {RowRef{"steering_member", "m-1"}, RowRef{"person", "p-1"}}) {
        INFO(record.entity.toStdString());
        RecordFixture open;
        RecordPanel panel(open.context());
        panel.show(record);
        panel.QWidget::show();
        QTest::mouseClick(childNamed<QPushButton>(panel, "erasePerson"), Qt::LeftButton);
        CHECK_FALSE(open.content().of<Person>().find(first));
        CHECK_FALSE(open.content().of<SteeringMember>().find(SteeringMemberId("m-1")));
        CHECK(panel.record().key.isEmpty());
        CHECK_FALSE(open.session->canUndo());
    }
    RecordFixture open;
    RecordPanel panel(open.context());
    panel.show({"organisation", "vgc"});
    CHECK_FALSE(panel.findChild<QPushButton*>("erasePerson"));
    RecordFixture reading(true);
    RecordPanel other(reading.context());
    other.show({"person", "p-1"});
    CHECK_FALSE(childNamed<QPushButton>(other, "erasePerson")->isEnabled());
}

TEST_CASE("what is typed in a field of the person does not come back by erasing") {
    RecordFixture open;
    RecordPanel panel(open.context());
    panel.show({"steering_member", "m-1"});
    panel.QWidget::show();
    childNamed<QLineEdit>(panel, "field_person_name")->setText("Half getypt");
    QTest::mouseClick(childNamed<QPushButton>(panel, "erasePerson"), Qt::LeftButton);
    CHECK(open.content().of<Person>().size() == 1);
    CHECK_FALSE(open.session->canUndo());
}

TEST_CASE("a refusal tells nothing but the reason, and leaves the person") {
    RecordFixture open;
    open.store->failNextCommit({ErrorCode::DiskFull, "full", {}});
    erasePersonAfterAsking(open.context(), first);
    CHECK(open.content().of<Person>().find(first));
    CHECK(open.navigator.told.isEmpty()); // Session::failed tells it
}

TEST_CASE("the name goes from the settings of this computer, with the paths that hold it") {
    QTemporaryDir folder;
    const QString file = folder.filePath("settings.ini");
    AppSettings settings(file);
    settings.setActorName("Xanthippe Merkteken");
    settings.setLastPage("sources");
    settings.rememberFile("/home/x/Xanthippe Merkteken.kspiegel");
    settings.rememberFile("/home/x/stad.kspiegel");
    settings.setValue("export/folder", "/home/Xanthippe Merkteken/uit");
    settings.write();
    REQUIRE(settings.forget({"Xanthippe Merkteken", "x@stad.example"}).ok());
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK_FALSE(written.readAll().contains("Xanthippe"));
    CHECK(settings.actor().name.isEmpty());
    CHECK(settings.recentFiles() == QStringList{"/home/x/stad.kspiegel"});
    CHECK(settings.lastPage() == "sources");
    // The only recent file, which comes back from the file as one text.
    settings.forgetFile("/home/x/stad.kspiegel");
    settings.rememberFile("/home/x/Xanthippe Merkteken.kspiegel");
    settings.write();
    AppSettings again(file);
    REQUIRE(again.forget({"Xanthippe Merkteken"}).ok());
    CHECK(again.recentFiles().isEmpty());
}

TEST_CASE("the notice says what is left, and where") {
    ErasureReport report;
    report.rewritten = 3;
    CHECK(erasureNotice(report).kind == Notice::Kind::Done);
    CHECK(erasureNotice(report).text == "The personal data are erased. 3 backups and snapshots were rewritten without "
                                        "them.");
    report.removed = 1;
    report.failures = {{ErrorCode::DiskFull, "/b/1.kspiegel still holds the person.", "no room"}};
    report.textsLeft = 2;
    report.copiesWithTexts = 1;
    report.besides = {"/werk-kopie.kspiegel"};
    const Notice notice = erasureNotice(report);
    CHECK(notice.kind == Notice::Kind::Warning);
    for (const char* part : {"something is left", "/b/1.kspiegel still holds the person.", "tried again", "1 damaged",
                             "2 other places", "1 backup or snapshot it stands", "/werk-kopie.kspiegel"})
        CHECK(notice.text.contains(QLatin1String(part)));
    CHECK(notice.detail == "no room");
}

} // namespace tst_personerasing
