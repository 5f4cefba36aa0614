import Mustache

// A plan's pages have thousands of parts: naming them here spares the template library from looking
// each up by reflection, which took half of the time.

extension GridRow: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "title": title
    case "detail": detail
    case "dose": dose
    case "notes": notes
    case "isItem": isItem
    case "cells": cells.markup
    default: nil
    }
  }
}

extension DiaryEntry: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "code": code
    case "day": day
    case "time": time
    case "title": title
    case "zones": zones
    case "target": target
    case "exercises": exercises
    case "measures": measures
    case "isMeasured": isMeasured
    default: nil
    }
  }
}

extension DiaryExercise: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "number": number
    case "name": name
    case "target": target
    case "load": load
    case "legs": legs
    case "isUncounted": isUncounted
    default: nil
    }
  }
}

extension DiaryExercise.Leg: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "name": name
    case "sets": sets
    default: nil
    }
  }
}

extension DoseStrand.Item: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "name": name
    case "doses": doses
    default: nil
    }
  }
}

extension DoseStrand.Span: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "weeks": weeks
    case "dose": dose
    default: nil
    }
  }
}

extension ExerciseCard: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "name": name
    case "doses": doses
    case "details": details
    case "cues": cues
    case "picture": picture
    default: nil
    }
  }
}

extension WeekPage.Group: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "title": title
    case "rows": rows
    default: nil
    }
  }
}

extension WeekPage.DayHead: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "name": name
    case "date": date
    default: nil
    }
  }
}

extension MonthPage.Day: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "number": number
    case "lines": lines
    case "isOutside": isOutside
    case "isFree": isFree
    default: nil
    }
  }
}

extension MonthPage.Line: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "time": time
    case "title": title
    case "box": box
    default: nil
    }
  }
}
