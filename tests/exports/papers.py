"""A city that has filled in part of its form, for the papers of a self-evaluation: one to fill in, one to sign."""
import json

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
