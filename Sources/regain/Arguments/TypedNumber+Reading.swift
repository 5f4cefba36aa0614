import RegainKit

/// The number that a text means, in a unit.
///
/// - Throws: ``Failure`` that shows forms that can be read.
func typedNumber(_ text: String, _ unit: Measure.Unit?) throws(Failure) -> TypedNumber {
  do {
    return try NumberReader(unit: unit).number(text)
  } catch {
    throw Failure(TypedFault.number(error))
  }
}
