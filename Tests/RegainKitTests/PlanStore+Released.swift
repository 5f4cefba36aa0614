import Foundation
import Testing

@testable import JournalStore
@testable import RegainKit

extension PlanStore {
  /// What was published of a plan, as release 1.0.0 wrote it into exported lines: the targets, then their records.
  func releasedLines(of plan: String) throws -> [String] {
    func line(_ kind: String, _ values: [String: Any]) throws -> String {
      let object = [kind: values.merging(["plan": plan]) { one, _ in one }]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    let targets = try journal.targets(of: plan)
    let places = try targets.map {
      try line("target", ["name": $0.name, "path": $0.path ?? "", "options": $0.options ?? ""])
    }
    return try places
      + targets.flatMap { target in
        try journal.ledger(of: plan, target: target.name).map {
          try line(
            "record",
            [
              "target": target.name, "uid": $0.uid, "sequence": $0.sequence, "digest": $0.digest,
              "lastModified": $0.lastModified, "state": $0.state,
            ])
        }
      }
  }
}
