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
    case "legs": legs
    default: nil
    }
  }
}

extension DiaryEntry.Legs: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "exercises": exercises
    default: nil
    }
  }
}

extension DiaryEntry.Exercise: MustacheParent {
  func child(named part: String) -> Any? {
    switch part {
    case "name": name
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
