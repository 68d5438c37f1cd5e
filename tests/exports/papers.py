"""A city that has filled in part of its form, for the papers of a self-evaluation: one to fill in, one to sign. And what
followed the report, for its tables and for the minutes of a meeting."""
import contextlib
import json
import sqlite3

ROUND = "2027-voorjaar"
SCORES = [{"kind": "exact", "quarters": 16}, {"kind": "between", "lowQuarters": 12, "highQuarters": 16},
          {"kind": "approximate", "quarters": 12}, {"kind": "approximate", "quarters": None},
          {"kind": "notApplicable"}, {"kind": "exact", "quarters": 11}]


def answers(statements):
    """Of the first six statements of a theme one of each kind, with all that can stand beside an answer."""
    for at, (statement, score) in enumerate(zip(statements, SCORES)):
        yield {"respondent": "r-1", "question": statement["question"], "score": score, "sureness": at % 3 + 1,
               "comment": f"=Toelichting {at}; met \"aanhaling\"\nen een tweede regel", "confirmed": at != 2}
    yield {"respondent": "r-2", "question": statements[0]["question"], "score": {"kind": "exact", "quarters": 8},
           "sureness": None, "comment": "", "confirmed": True}


def decision(theme, score, reason):
    return {"theme": theme, "score": score, "derived": None, "reason": reason, "wording": "", "source": ""}


def fill(path):
    form = json.loads(path.read_text("utf-8"))
    statements = [each for each in form["questionnaire"]["statements"] if each["theme"] == "strategie"]
    statements.sort(key=lambda each: each["position"])
    first = statements[0]["question"]
    form["evaluation"].update(state="inProgress", participantCount=4, participantRoles=["milieu", "mobiliteit"],
                              note="Nota van de stad.")
    form["respondents"] = [{"id": "r-1", "position": 1, "role": "klimaatcoördinator", "person": None},
                           {"id": "r-2", "position": 2, "role": "dienst mobiliteit", "person": None}]
    form["answers"] = list(answers(statements))
    form["agreedAnswers"] = [{"question": first, "score": {"kind": "exact", "quarters": 12}, "sureness": None,
                              "comment": "Samen beslist."}]
    form["evidence"] = [{"id": "e-1", "theme": "strategie", "question": first, "respondent": "r-1", "position": 1,
                         "text": "Het klimaatplan, blz. 12", "address": "https://stad.example/plan"}]
    form["scores"] = [decision("strategie", {"kind": "exact", "quarters": 13}, "Het plan is intussen goedgekeurd."),
                      decision("aanpak", {"kind": "between", "lowQuarters": 8, "highQuarters": 12}, "Nog in opbouw.")]
    form["targets"] = [{"theme": "strategie", "score": {"kind": "exact", "quarters": 16}, "dueText": "eind 2028",
                        "note": ""}]
    form["strengths"] = [{"id": "s-1", "theme": "strategie", "position": 1, "text": "Sterk.", "note": ""}]
    form["fte"] = {"state": "given", "fteHundredths": 1250, "subsidisedPercent": 40, "note": "",
                   "visibility": "steeringGroup"}
    path.write_text(json.dumps(form), "utf-8")


MEETING = "verg-1"
FOLLOW_UP = [
    ("rating", [{"id": "r-1", "criterion": "impact", "value": 4, "note": "=op de \"workshop\""},
                {"id": "r-2", "criterion": "importance", "value": 3, "city_id": "gent"},
                {"id": "r-3", "criterion": "importance", "value": 4, "city_id": "genk", "note": "na overleg"},
                {"id": "r-4", "criterion": "importance", "value": 3, "city_id": "aalst"},
                {"id": "r-5", "criterion": "urgency", "value": 2}]),
    ("work_package_action", [
        {"id": "a-1", "title": "Offertes vragen", "note": "Drie.\n- met korting", "owner_city_id": "gent",
         "owner_label": "dienst klimaat", "due_on": "2026-03-31", "state": "running", "position": 1},
        {"id": "a-2", "kind": "milestone", "title": "Dashboard; staat er", "due_on": "2026-06-30",
         "done_on": "2026-06-15", "state": "done", "position": 2},
        {"id": "a-3", "title": "-1 open actie", "position": 3}]),
    ("work_package_journal", [{"id": "j-1", "written_utc_ms": 1780000000000, "written_offset_min": 120,
                               "text": "Eerste overleg.\n- Mechelen doet mee"}]),
    ("work_package_link", [{"id": "k-1", "position": 1, "title": "Verslag", "address": "https://stad.example/v"}]),
    ("meeting", [{"id": MEETING, "title": "Stuurgroep van maart", "held_on": "2026-03-20", "held_text": "om 10 uur",
                  "place": "Gent", "state": "held", "minutes": "Kort verslag.\n- punt\n1. eerst\n> Citaat."},
                 {"id": "verg-2", "kind": "workshop", "title": "Workshop data"}]),
    ("agenda_item", [{"id": "ag-1", "position": 1, "title": "Stand van zaken", "text": "Wat loopt.",
                      "entity": "work_package_action", "entity_key": "a-2"},
                     {"id": "ag-2", "position": 2, "title": "Rondvraag"}]),
    ("decision", [{"id": "be-1", "position": 1, "text": "Het dashboard wordt gedeeld."}]),
    ("attendance", [{"id": "aa-1", "city_id": "gent", "state": "present"},
                    {"id": "aa-2", "city_id": "aalst", "state": "excused"}]),
]


def follow_up(path):
    """Writes into a workspace of the baseline what people add on the pages about acting."""
    with contextlib.closing(sqlite3.connect(path)) as file, file:
        parents = {"rating": ("recommendation_id", "SELECT id FROM recommendation WHERE number = 4"),
                   "meeting": ("round_id", "SELECT id FROM round")}
        for kind, rows in FOLLOW_UP:
            column, query = parents.get(kind, ("work_package_id", "SELECT id FROM work_package WHERE number = 2")
                                        if kind.startswith("work_package") else ("meeting_id", f"SELECT '{MEETING}'"))
            parent = file.execute(query).fetchone()[0]
            for row in rows:
                row = {column: parent, **row}
                file.execute(f"INSERT INTO {kind} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
                             list(row.values()))
