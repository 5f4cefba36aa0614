import Foundation
import GRDB
import TestSupport

/// A store as release 1.0.0 made it: without digests, and with whatever values an export names.
public enum OlderStore {
  /// Makes a store of exported lines.
  ///
  /// - Parameters:
  ///   - path: A file that is not there yet.
  ///   - lines: The lines.
  /// - Throws: Where that release would have refused them, too.
  public static func make(_ path: String, of lines: String) throws {
    let released = Repository.root.appendingPathComponent(
      "Tests/Fixtures/release-1.0.0/journal.sqlite")
    try FileManager.default.copyItem(atPath: released.path, toPath: path)
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      try empty(database)
      for line in lines.split(separator: "\n") {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        guard let line = object as? [String: Any], let kind = line.keys.first,
          let values = line[kind] as? [String: Any]
        else { continue }
        try insert(kind, values, in: database)
      }
    }
    try queue.close()
  }

  /// Takes everything out that the released store holds, past its rules.
  private static func empty(_ database: Database) throws {
    let rules = try Row.fetchAll(
      database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for rule in rules { try database.execute(sql: "DROP TRIGGER \(rule["name"] as String)") }
    for table in ["publication", "publication_target", "entry", "plan"] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
    for rule in rules { try database.execute(sql: rule["sql"] as String) }
  }

  private static func insert(
    _ kind: String, _ line: [String: Any], in database: Database
  ) throws {
    func value(_ key: String) -> (any DatabaseValueConvertible)? {
      if let text = line[key] as? String { return text }
      return (line[key] as? NSNumber)?.int64Value
    }
    switch kind {
    case "plan":
      try database.execute(
        sql: "INSERT INTO plan (name, created) VALUES (?, ?)",
        arguments: [value("name"), value("created")])
    case "entry":
      let fact = try JSONSerialization.data(
        withJSONObject: line["fact"] ?? [:], options: [.sortedKeys, .withoutEscapingSlashes])
      try database.execute(
        sql: """
          INSERT INTO entry (plan, number, moment, recorded, kind, version, payload)
          SELECT id, ?, ?, ?, ?, ?, ? FROM plan WHERE name = ?
          """,
        arguments: [
          value("number"), value("moment"), value("recorded"), value("kind"), value("version"),
          String(decoding: fact, as: UTF8.self), value("plan"),
        ])
    case "target":
      try database.execute(
        sql: "INSERT INTO publication_target SELECT id, ?, ?, ? FROM plan WHERE name = ?",
        arguments: [value("name"), value("path"), value("options"), value("plan")])
    case "record":
      try database.execute(
        sql: "INSERT INTO publication SELECT id, ?, ?, ?, ?, ?, ? FROM plan WHERE name = ?",
        arguments: [
          value("target"), value("uid"), value("sequence"), value("digest"),
          value("lastModified"), value("state"), value("plan"),
        ])
    default: break
    }
  }
}
