extension Source {
  /// Professional knowledge of the second file, with its citation (EVIDENCE-2 0.1).
  static let knownOfSecondFile: [Source] = [
    Source(
      id: "K-ACL-graft",
      title: "Common teaching on grafts for the ACL: donor site, kneeling, a knee that stays stiff",
      grade: .known),
    Source(
      id: "K-ACL-practice",
      title: "Common practice after ACL surgery: below 20 years many clinics wait 12 months",
      grade: .known),
    Source(
      id: "K-Aspetar-2023",
      title: "Kotsifaki 2023, Aspetar criteria to run and to return to pivoting sport",
      grade: .known),
    Source(
      id: "K-Baxter-1988", title: "Baxter and Dulberg 1988, stretches in growing pains",
      grade: .known),
    Source(
      id: "K-fat-pad", title: "Common teaching on the fat pad: taping after McConnell, a low heel",
      grade: .known),
    Source(
      id: "K-Fitzgerald-2000", title: "Fitzgerald 2000 and Hurd 2008, perturbation training",
      grade: .known),
    Source(
      id: "K-Frobell",
      title: "Frobell 2010, N Engl J Med 363:331; BMJ 2013: early surgery or rehabilitation first",
      grade: .known),
    Source(
      id: "K-iliotibial", title: "Common teaching: the saddle not too high, shorter rides",
      grade: .known),
    Source(
      id: "K-Jones-1986", title: "Jones 1986, Clin Orthop, inner ligament tears of grade III",
      grade: .known),
    Source(
      id: "K-LaPrade", title: "LaPrade, injuries of the outer back corner of the knee",
      grade: .known),
    Source(
      id: "K-loose-knee", title: "Common teaching: cartilage wears in a knee that stays loose",
      grade: .known),
    Source(
      id: "K-Lundblad-2013",
      title: "Lundblad 2013, inner ligament injuries in professional football",
      grade: .known),
    Source(
      id: "K-Melbourne", title: "Melbourne ACL Rehabilitation Guide 2.0, goals of its phases",
      grade: .known),
    Source(
      id: "K-Nagelli-2017",
      title: "Nagelli and Hewett 2017, return to sport up to two years after ACL reconstruction",
      grade: .known),
    Source(
      id: "K-Otago", title: "Otago exercise manual 2003 and 2007: weights, levels and calls",
      grade: .known),
    Source(id: "K-pes", title: "Common teaching: a pillow between the knees in bed", grade: .known),
    Source(
      id: "K-quadriceps-depth",
      title: "Common teaching: a deep bend presses the quadriceps tendon on the thigh bone",
      grade: .known),
    Source(
      id: "K-Sherrington-2019", title: "Sherrington 2019, exercise to prevent falls, review",
      grade: .known),
    Source(
      id: "K-Skoffer-2016", title: "Skoffer 2016, resistance training before knee replacement",
      grade: .known),
    Source(
      id: "K-skin-break", title: "Common practice: operations are put off for a break of the skin",
      grade: .known),
    Source(
      id: "K-tendon-rupture", title: "Common teaching: what makes a tendon tear more easily",
      grade: .known),
    Source(
      id: "K-van-Melick-2016", title: "van Melick 2016, Dutch guideline after ACL reconstruction",
      grade: .known),
    Source(
      id: "K-Webster-2018", title: "Webster 2018, prevention programmes for ACL injuries",
      grade: .known),
    Source(
      id: "K-Wellsandt-2017", title: "Wellsandt 2017, the good leg's strength before the operation",
      grade: .known),
  ]
}
