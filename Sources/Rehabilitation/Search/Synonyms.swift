/// Words that mean the same to a person who looks for a programme.
enum Synonyms {
  /// Each line is a meaning; its first word stands for the others.
  private static let groups = [
    ["pain", "hurt", "ache", "aching", "achy", "sore", "painful", "discomfort", "soreness"],
    [
      "osteoarthritis", "arthrosis", "gonarthrosis", "osteoarthrosis", "oa", "wear and tear",
      "worn",
    ],
    ["tendinitis", "tendonitis", "tendinopathy", "tendinosis"],
    ["baker", "becker", "popliteal"],
    ["kneecap", "patella", "patellar", "knee cap", "kneecaps"],
    ["dislocation", "luxation", "slipped", "out of place", "popped out"],
    [
      "swelling", "swollen", "swell", "swelled", "puffy", "edema", "oedema", "effusion",
      "water in the knee", "water on the knee", "fluid in the knee", "fluid on the knee",
      "water in knee", "water on knee", "fluid in knee", "fluid on knee",
    ],
    ["numb", "tingling", "pins and needles", "no feeling"],
    ["surgery", "operation", "surgical"],
    [
      "replacement", "prosthesis", "prosthetic", "endoprosthesis", "arthroplasty",
      "artificial joint", "artificial knee",
    ],
    ["partial", "unicompartmental", "half"],
    ["meniscus", "menisci", "meniscal"],
    ["cane", "crutch", "crutches", "stick", "walker", "walking aid", "walking frame", "zimmer"],
    ["insole", "orthotic", "arch support", "shoe insert"],
    ["tablet", "medicine", "medication", "pill", "drug", "painkiller", "analgesic", "pain killer"],
    ["ointment", "cream", "gel", "salve"],
    ["run", "jog", "runner", "jogger"],
    ["overweight", "obese", "obesity", "lose weight", "losing weight", "too heavy"],
    ["child", "children", "teenager", "kid", "adolescent", "boy", "girl", "son", "daughter"],
    ["fall", "fell", "fallen"],
    ["blow", "knock", "bump", "bruise"],
    ["rheumatism", "rheumatoid", "rheumatic", "rheuma"],
    ["meal", "food", "eat", "diet", "nutrition"],
    ["crunch", "crackle", "crackling", "crepitus", "grinding", "creak", "click", "clicky"],
    ["cannot", "cant", "can not", "unable"],
    ["bath", "balneotherapy"],
    ["magnet", "magnetic", "magnetotherapy", "pemf"],
    ["mud", "peloid", "fango"],
    ["laser", "lllt"],
    ["injection", "jab", "shot", "cortisone"],
    ["stocking", "compression"],
    ["degenerative", "degeneration", "degenerating"],
    ["irregular", "snacking", "snack"],
    ["acl", "aclr", "anterior cruciate", "front cruciate"],
    ["pcl", "posterior cruciate", "rear cruciate", "back cruciate"],
    ["mcl", "medial collateral", "inner ligament", "inside ligament", "medial ligament"],
    ["lcl", "lateral collateral", "outer ligament", "outside ligament", "lateral ligament"],
    ["cruciate", "cross ligament"],
    ["buckle", "give way", "gives way", "gave way", "giving way", "given way", "buckling"],
    ["jumper", "jumpers", "jumping knee"],
    ["patellofemoral", "cinema knee", "moviegoers knee", "pfps"],
    ["runners knee", "runner knee"],
  ]

  /// All words of all groups.
  static var allWords: [String] {
    groups.joined().flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// What single stems mean.
  static let words: [String: String] = {
    let pairs = groups.flatMap { group in
      group.compactMap { word in
        word.contains(" ") ? nil : (stem(of: word), stem(of: group[0]))
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// What several stems in a row mean.
  static let phrases: [(stems: [String], meaning: String)] = groups.flatMap { group in
    group.compactMap { phrase in
      phrase.contains(" ")
        ? (phrase.split(separator: " ").map { stem(of: String($0)) }, stem(of: group[0])) : nil
    }
  }
}
