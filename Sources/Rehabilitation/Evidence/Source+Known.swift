extension Source {
  /// Professional knowledge with its citation, not read again (EVIDENCE 0.1, `K`).
  static let known: [Source] = [
    Source(
      id: "K-AAOS",
      title: "American Academy of Orthopaedic Surgeons, knee conditioning frequencies",
      grade: .known),
    Source(
      id: "K-Bannuru-2019", title: "Bannuru 2019, OARSI guideline on osteoarthritis", grade: .known),
    Source(
      id: "K-Kolasinski-2019", title: "Kolasinski 2019, ACR guideline on osteoarthritis",
      grade: .known),
    Source(
      id: "K-Messier-2005", title: "Messier 2005, weight loss and load on the knee", grade: .known),
    Source(id: "K-NICE-NG89", title: "NICE NG89, stockings until mobility is back", grade: .known),
    Source(id: "K-acute-knee", title: "Standard teaching on the acute knee", grade: .known),
    Source(
      id: "K-Ageberg-2010", title: "Ageberg 2010, neuromuscular training programme", grade: .known),
    Source(
      id: "K-baker", title: "Common teaching: a Baker's cyst lies at the back of the knee",
      grade: .known),
    Source(id: "K-bath", title: "Common contraindications to baths", grade: .known),
    Source(id: "K-Breda-2021", title: "Breda 2021, Br J Sports Med 55:501", grade: .known),
    Source(id: "K-child-knee", title: "Standard teaching on children's knee pain", grade: .known),
    Source(
      id: "K-compartment", title: "Common teaching: compartment syndrome is an emergency",
      grade: .known),
    Source(id: "K-compression", title: "Common contraindications to compression", grade: .known),
    Source(
      id: "K-crepitus", title: "Common teaching: crepitus alone is not harmful", grade: .known),
    Source(
      id: "K-Crossley-2004", title: "Crossley 2004, change in AKPS that matters", grade: .known),
    Source(
      id: "K-Dubois-2020", title: "Dubois and Esculier 2020, Br J Sports Med 54:72", grade: .known),
    Source(
      id: "K-EULAR-2018", title: "EULAR 2018 physical activity recommendations (Rausch Osthoff)",
      grade: .known),
    Source(id: "K-Farrar-2001", title: "Farrar 2001, change in pain that matters", grade: .known),
    Source(
      id: "K-girth",
      title: "Common teaching: a girth that differs by 1 cm, less exact than the stroke test",
      grade: .known),
    Source(
      id: "K-goniometer", title: "Common teaching: 5 to 10 degrees of error in measuring a knee",
      grade: .known),
    Source(id: "K-Helms", title: "Helms, about 4 % of load for a point of effort", grade: .known),
    Source(
      id: "K-Hernandez-Sanchez-2014",
      title: "Hernandez-Sanchez 2014, change in VISA-P that matters", grade: .known),
    Source(id: "K-Houghton-2010", title: "Houghton 2010, Physiotherapy Canada 62:5", grade: .known),
    Source(id: "K-Jones-2012", title: "Jones 2012, Ann Rheum Dis, daily cane use", grade: .known),
    Source(id: "K-Knight", title: "Knight 1979 and 1985, DAPRE", grade: .known),
    Source(
      id: "K-Kongsgaard-2009", title: "Kongsgaard 2009, Scand J Med Sci Sports 19:790",
      grade: .known),
    Source(id: "K-licences", title: "Licences of questionnaires", grade: .known),
    Source(
      id: "K-LSI", title: "Common return-to-sport figure: 90 % of the other leg", grade: .known),
    Source(
      id: "K-Malliaras-2015",
      title: "Malliaras 2015, J Orthop Sports Phys Ther, tendon loading stages", grade: .known),
    Source(id: "K-measures", title: "Common measuring practice and error", grade: .known),
    Source(
      id: "K-neurovascular", title: "Common teaching: a cold, pale or numb foot is an emergency",
      grade: .known),
    Source(id: "K-NICE-NG226", title: "NICE NG226, section 1.3", grade: .known),
    Source(
      id: "K-osgood", title: "Common teaching: Osgood-Schlatter settles as growth ends",
      grade: .known),
    Source(
      id: "K-Oxford", title: "Oxford Knee Score, about 5 points matter; licensed form, total only",
      grade: .known),
    Source(
      id: "K-pump", title: "Common teaching: no magnetic field near an insulin pump", grade: .known),
    Source(
      id: "K-Purdam-Young", title: "Purdam 2004 and Young 2005, decline squat loading",
      grade: .known),
    Source(id: "K-Rio-2015", title: "Rio 2015, Br J Sports Med, isometric holds", grade: .known),
    Source(
      id: "K-Roos-2003", title: "Roos and Lohmander 2003, change in KOOS that matters",
      grade: .known),
    Source(
      id: "K-Russian-physio", title: "Russian teaching on combining physiotherapy", grade: .known),
    Source(
      id: "K-Silbernagel-2007",
      title: "Silbernagel 2007, Am J Sports Med 35:897, pain from week to week", grade: .known),
    Source(
      id: "K-six-minute-walk", title: "Common teaching: about 50 m of a six-minute walk matter",
      grade: .known),
    Source(
      id: "K-Skou-2017", title: "Skou and Roos 2017, BMC Musculoskelet Disord (GLA:D)",
      grade: .known),
    Source(
      id: "K-slipped-epiphysis",
      title: "Common teaching: a slipped growth plate of the hip hurts in the knee", grade: .known),
    Source(id: "K-spa", title: "Spa practice", grade: .known),
    Source(
      id: "K-STEADI",
      title: "CDC STEADI, norms of the chair stand and the timed up and go, reference lines",
      grade: .known),
    Source(
      id: "K-tendon-rest", title: "Common practice: rests between holds and sets in tendon work",
      grade: .known),
    Source(
      id: "K-WALT", title: "World Association for Laser Therapy, dose recommendations 2010",
      grade: .known),
    Source(id: "K-wedges", title: "ACR and NICE on wedged insoles", grade: .known),
    Source(
      id: "K-Willy-2019", title: "Willy 2019, J Orthop Sports Phys Ther, patellofemoral guideline",
      grade: .known),
    Source(
      id: "K-Wright-2011", title: "Wright 2011, changes that matter in tests of hips", grade: .known
    ),
    Source(id: "K-Y-balance", title: "Y-balance, use of the test and kit", grade: .known),
  ]
}
