import Rehabilitation
import Wording

extension Publication {
  /// The sessions as CSV (RFC 4180) with a line of heads.
  public func csv() -> String {
    let heads = [
      "id", "date", "start", "minutes", "status", "week", "phase", "kind", "load", "title", "doses",
    ]
    let sessions = entries.flatMap(\.sessions).sorted()
    let rows = sessions.map { placed in
      let session = placed.session
      return [
        session.id.description, placed.date.description,
        placed.start.map { $0.time.description } ?? "",
        session.minutes.map(String.init) ?? "",
        session.status.rawValue, String(session.week), session.phase,
        session.kind.rawValue, session.load.rawValue,
        options.isDiscreet ? EntryText.neutralTitle : session.title,
        options.isDiscreet ? "" : session.items.map(\.line).joined(separator: "\n"),
      ]
    }
    return ([heads] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }
}

/// A text as one cell: quoted where needed, and never a formula in a spreadsheet.
private func cell(_ text: String) -> String {
  let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
  let safe = isFormula ? "'\(text)" : text
  guard safe.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return safe }
  var quoted = "\""
  for character in safe {
    if character == "\"" { quoted.append("\"") }
    quoted.append(character)
  }
  return quoted + "\""
}
