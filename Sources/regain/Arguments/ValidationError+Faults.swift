import ArgumentParser
import Wording

extension ValidationError {
  /// What was typed cannot be read.
  init(_ fault: TypedFault) { self.init(fault.words) }

  /// Options do not fit.
  init(_ fault: OptionFault) { self.init(fault.words(offering: .commands)) }
}
