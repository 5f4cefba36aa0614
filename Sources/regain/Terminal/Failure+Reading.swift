import RegainKit

/// What a call of the library gives, or its error in words.
///
/// - Throws: ``Failure`` that says what to do.
func worded<Value>(_ call: () throws(RegainError) -> Value) throws(Failure) -> Value {
  do {
    return try call()
  } catch {
    throw Failure(error)
  }
}

/// What a use of a file gives, or its error in words.
///
/// - Throws: ``Failure`` that names the file.
func worded<Value>(_ use: () throws(FileError) -> Value) throws(Failure) -> Value {
  do {
    return try use()
  } catch {
    throw Failure(.file(error))
  }
}

/// What choices make of programmes, or their error in words.
///
/// - Throws: ``Failure`` that says which option to change.
func worded<Value>(_ plan: () throws(PlanError) -> Value) throws(Failure) -> Value {
  do {
    return try plan()
  } catch {
    throw Failure(.plan(error))
  }
}
