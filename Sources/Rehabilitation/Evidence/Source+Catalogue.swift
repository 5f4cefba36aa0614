extension Source {
  /// Every publication that the evidence names, in the order of its tables (EVIDENCE 10 and
  /// EVIDENCE-2 15).
  public static let catalogue =
    tendons + osteoarthritis + kneecap + operations + running + progression + warningSigns
    + modalities + measures + aids + guidelines + named + known + cruciateLigament + otherLigaments
    + softTissue + furtherOperations + childrenAndOlderPeople + knownOfSecondFile
}
