import ArgumentParser
import RegainKit

extension Screening {
  /// Refuses what is typed for an age and is none.
  static func validate(age: Int?) throws(ValidationError) {
    do {
      try check(age: age)
    } catch {
      throw ValidationError(error.words(offering: .commands))
    }
  }
}
