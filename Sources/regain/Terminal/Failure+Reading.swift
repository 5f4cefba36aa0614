import RegainKit

/// What a call of the library gives, or its error in words.
///
/// - Throws: ``Failure`` that says what to do.
func worded<Value>(_ call: () throws(RegainError) -> Value) throws(Failure) -> Value {
  try worded({ $0 }, call)
}

/// What a call gives, or its error in the words of one of the library.
///
/// - Parameters:
///   - named: The error of the library that it stands for, such as `RegainError.file`.
///   - call: The call.
/// - Returns: What the call gives.
/// - Throws: ``Failure`` that says what to do.
func worded<Value, Cause: Error>(
  _ named: (Cause) -> RegainError, _ call: () throws(Cause) -> Value
) throws(Failure) -> Value {
  do {
    return try call()
  } catch {
    throw Failure(named(error))
  }
}
