#!/usr/bin/env python3
"""Reads a calendar from standard input with icalendar and prints what it holds as JSON."""
import datetime
import json
import sys

import icalendar


def shown(value):
    if hasattr(value, "cats"):
        return [str(each) for each in value.cats]
    moment = getattr(value, "dt", None)
    if isinstance(moment, datetime.datetime):
        return moment.isoformat()
    return moment.isoformat() if moment else str(value)


calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
events = [{name: shown(value) for name, value in each.items()} for each in calendar.walk("VEVENT")]
json.dump({"calendar": {name: str(value) for name, value in calendar.items()}, "events": events,
           "others": [each.name for each in calendar.walk() if each.name not in ("VCALENDAR", "VEVENT")],
           "errors": [str(each) for part in calendar.walk() for each in part.errors]}, sys.stdout)
