import ProgramFiles
import Rehabilitation

extension Finding {
  /// What to write: the key with the value that was meant, or with an example where that is not plain.
  func cure(_ meant: String?, like example: String, of key: String?) -> String {
    // A bare number says nothing of its key.
    let value = meant ?? (example == "3" ? key.flatMap(KeyExample.value) : nil) ?? example
    let written = key.map { "\($0): \(value)" } ?? value
    return meant == nil ? "write it like '\(written)'" : "write '\(written)'"
  }

  /// The id that a text can be.
  func idCure(_ text: String, of key: String?) -> String {
    if ["DES", "UNC"].contains(text) {
      return "'\(text)' is cited without being listed; give a publication an id such as 'F19'"
    }
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.joined(separator: "-")
    let form = "use small letters and digits joined by hyphens"
    guard (3...60).contains(id.count), id != text else { return "\(form), such as 'step-up'" }
    return "\(form): '\(key.map { "\($0): " } ?? "")\(id)'"
  }

  /// The exercises that can be meant, or how one is made.
  func exerciseCure(_ near: [String], offering steps: NextStepWording) -> String {
    near.isEmpty
      ? "'\(steps(.listExercises))' lists them; or give 'title' instead"
      : "did you mean \(list(near.map { "'\($0)'" }))? '\(steps(.listExercises))' lists all"
  }
}

/// Keys as people call them.
enum KeySynonym {
  /// The key that is meant by a word, where it belongs here.
  static func key(for word: String, in allowed: [String]) -> String? {
    (keys[word.lowercased()] ?? []).first(where: allowed.contains)
  }

  private static let keys: [String: [String]] = [
    "name": ["title", "id"], "description": ["summary", "text", "note"],
    "duration": ["length", "minutes"],
    "time": ["at", "minutes"], "times": ["at"], "days": ["weekdays", "length"],
    "weekday": ["weekdays"], "how-often": ["frequency"], "often": ["frequency"],
    "freq": ["frequency"], "progression": ["progress"], "rules": ["progress"],
    "sets": ["dose"], "reps": ["dose"], "repetitions": ["dose", "reps"],
    "weight": ["dose", "load"],
    "rest": ["dose"], "tempo": ["dose"], "effort": ["target"], "notes": ["note", "guidance"],
    "gate": ["leave-when"], "criteria": ["leave-when"], "stop-signs": ["stop"],
    "red-flags": ["stop"],
    "references": ["sources"], "sources": ["source"], "source": ["sources"], "citation": ["source"],
    "conditions": ["for"], "warmup": ["warm-up"], "cooldown": ["cool-down"], "max": ["longest"],
    "min": ["earliest"], "load-class": ["load"], "class": ["load"], "type": ["kind"],
    "question": ["ask"], "questions": ["contraindications"], "link": ["url"], "increment": ["step"],
  ]
}
