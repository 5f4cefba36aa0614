extension Source {
  /// The other ligaments (EVIDENCE P27 to P29).
  static let otherLigaments: [Source] = [
    Source(
      id: "G45", title: "PCL, conservative treatment table, Toportho", grade: .clinic,
      url:
        "https://toportho.com/patient-information/knee-information/knee-post-op-care-rehab/pcl-reconstruction-post-op/"
    ),
    Source(
      id: "G46", title: "PCL without surgery, Dr William Murrell (after D'Amato and Bach)",
      grade: .clinic, url: "https://www.drwilliammurrell.com/pcl-nonop-treatment"),
    Source(
      id: "G47", title: "PCL without surgery, Dr Kevin Roth", grade: .clinic,
      url: "https://www.kevinrothmd.com/kmr-rehab-program-pcl-nonoperative-tx.html"),
    Source(
      id: "G48", title: "PCL, non-operative rehabilitation guideline (copy)", grade: .secondary,
      url: "https://www.scribd.com/document/578016717/3-pcl-nonoperative-rehabilitation-guideline"),
    Source(
      id: "G49", title: "PCL, non-operative, Bryn Mawr sports medicine (copy)", grade: .secondary),
    Source(
      id: "G50", title: "PCL injury, treatment, Medscape", grade: .trial,
      url: "https://emedicine.medscape.com/article/90514-treatment"),
    Source(
      id: "G51", title: "Isolated PCL tears, review (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9789230"),
    Source(
      id: "G55", title: "Goal-led MCL programme, Reider type, blog", grade: .secondary,
      url: "https://theinvertabelt.com/blogs/ocs-introduction/mcl-part-ii"),
    Source(
      id: "G56", title: "Lundblad 2019, MCL injuries in elite football (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6800843"),
    Source(
      id: "G57",
      title: "Lavoie-Gagne, MCL injuries in elite football (abstract; discussion from a copy)",
      grade: .trial, url: "https://www.scribd.com/document/667494768/"),
    Source(
      id: "G58", title: "MCL grade 2, phases 3 and 4, Sports Injury Clinic", grade: .secondary,
      url:
        "https://www.sportsinjuryclinic.net/sport-injuries/knee-pain/acute-knee-injuries/grade-2-mcl-rehab-phase-3"
    ),
    Source(
      id: "G59", title: "MCL grade III, days to competition, machine-written page",
      grade: .unknownAuthor, url: "https://www.droracle.ai/articles/508127/"),
    Source(
      id: "G61", title: "LCL injury, StatPearls", grade: .clinic,
      url: "https://statpearls.com/point-of-care/23933"),
  ]
}
