/// Medicines against clots, known by the names that people type.
///
/// It decides who is asked about bleeding, and judges no dose.
enum BloodThinner {
  /// Substances and common brands, in small letters.
  private static let names: Set = [
    "warfarin", "coumadin", "phenprocoumon", "marcumar", "marcoumar", "falithrom", "acenocoumarol",
    "sintrom", "heparin", "enoxaparin", "clexane", "lovenox", "dalteparin", "fragmin", "tinzaparin",
    "innohep", "nadroparin", "fraxiparine", "certoparin", "fondaparinux", "arixtra", "rivaroxaban",
    "xarelto", "apixaban", "eliquis", "edoxaban", "lixiana", "savaysa", "dabigatran", "pradaxa",
    "clopidogrel", "plavix", "prasugrel", "efient", "ticagrelor", "brilique", "brilinta",
    "dipyridamole", "aspirin", "ass", "acetylsalicylic", "ecotrin",
  ]

  /// Whether a medicine, in its user's words, is one.
  static func isNamed(in text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { names.contains(String($0)) }
  }
}
