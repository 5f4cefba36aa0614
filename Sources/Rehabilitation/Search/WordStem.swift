/// Cuts an English word down to what its forms share: `running`, `runs` and `run` to `run`.
///
/// Only a search uses it, so a stem need not be a word.
func stem(of word: String) -> String {
  var stem = Substring(word)
  func ends(_ ending: String, least: Int) -> Bool {
    stem.count >= least && stem.hasSuffix(ending)
  }
  if ends("ies", least: 5) {
    stem = stem.dropLast(3) + "y"
  } else if ends("s", least: 4), !["ss", "us", "is"].contains(where: stem.hasSuffix) {
    stem = stem.dropLast()
  }
  if ends("ness", least: 7) {
    stem = stem.dropLast(4)
  } else if ends("ing", least: 6) {
    stem = undoubled(stem.dropLast(3))
  } else if ends("ed", least: 5) {
    stem = undoubled(stem.dropLast(2))
  } else if ends("ion", least: 7) {
    stem = stem.dropLast(3)
  }
  if ends("e", least: 5) { stem = stem.dropLast() }
  return String(stem)
}

/// The stem without the letter that a verb doubles before its ending: `runn` as `run`.
private func undoubled(_ stem: Substring) -> Substring {
  guard let last = stem.last, stem.dropLast().last == last, "bdgmnprt".contains(last) else {
    return stem
  }
  return stem.dropLast()
}
