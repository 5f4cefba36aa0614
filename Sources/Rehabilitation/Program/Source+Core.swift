extension Source {
  /// What the figures of Regain itself cite: its decision table, its red flags and its measures.
  ///
  /// The figures of a programme cite the programme's own sources.
  public static let core = [
    Source(
      id: "F13", title: "Rio et al., isometric holds on the road, VISA-P change (copy)",
      grade: .trial, url: "https://www.scribd.com/document/472419941"),
    Source(
      id: "F19", title: "NEMEX-TJR additional file, pain zones (Ageberg 2010)", grade: .trial,
      url: "https://www.scribd.com/document/590307465/leao-de-menisco-e-artrose"),
    Source(
      id: "F25", title: "My Knee Exercise, programme 1", grade: .trial,
      url: "https://mykneeexercise.org.au/program1/"),
    Source(
      id: "F33", title: "Twelve-week walking schedule, Mayo Clinic News Network", grade: .clinic,
      url:
        "https://newsnetwork.mayoclinic.org/discussion/get-walking-with-this-12-week-walking-schedule/"
    ),
    Source(
      id: "F34", title: "White 2014, steps a day and later limits (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4146701"),
    Source(
      id: "F45", title: "Baker's cyst, Core Newport physical therapy", grade: .secondary,
      url: "https://www.corenewport.com/bakers-cyst-physical-therapist-irvine-newport-beach-ca/"),
    Source(
      id: "F66", title: "Return to sport limits, copy of a clinic's protocol", grade: .secondary,
      url: "https://turkeytiming.com/node/987"),
    Source(
      id: "F75", title: "Soreness and effusion rules in a sport ladder, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6044585/table/T5"),
    Source(
      id: "F76", title: "Soreness rules, Daniel Choi PT", grade: .secondary,
      url: "https://danielchoipt.com/soreness-rules"),
    Source(
      id: "F77", title: "Soreness rules, slides", grade: .secondary,
      url: "https://www.slideshare.net/slideshow/s-o-r-e-n-e-s-s-r-u-l-e-s/10000090"),
    Source(
      id: "F78", title: "Stroke test for swelling, after Sturgill 2009", grade: .secondary,
      url: "https://www.themanualtherapist.com/2016/11/the-stroke-test-how-to-objectively.html"),
    Source(
      id: "F81", title: "Soreness during rehabilitation, Grit Physio", grade: .secondary,
      url: "https://www.gritphysio.com.au/blog/navigating-soreness-during-your-rehab-journey/"),
    Source(
      id: "F93", title: "Effort chart for lifts", grade: .secondary,
      url: "https://e1rm.com/rpe-chart"),
    Source(
      id: "F98", title: "Flares in knee osteoarthritis, OARSI journal (abstract)", grade: .trial,
      url: "https://www.oarsijournal.com/article/S1063-4584(21)00702-0/fulltext"),
    Source(
      id: "F99", title: "Ottawa knee rule", grade: .clinic,
      url: "https://www.guidelinecentral.com/calculators/2c9e8038734e3c9e017353446e670034/"),
    Source(
      id: "F100", title: "When the Ottawa knee rule applies, answer page", grade: .unknownAuthor,
      url:
        "https://www.droracle.ai/articles/341472/what-are-the-criteria-for-applying-the-ottawa-knee"
    ),
    Source(
      id: "F102", title: "Wells score table, Thrombosis Journal", grade: .trial,
      url: "https://thrombosisjournal.biomedcentral.com/articles/10.1186/s12959-015-0050-4/tables/1"
    ),
    Source(
      id: "F104", title: "Hot swollen joint in adults, guideline summary", grade: .trial,
      url:
        "https://www.medscape.co.uk/viewarticle/guidelines-management-hot-swollen-joint-adults-2022a10020z0"
    ),
    Source(
      id: "F105", title: "Knee pain referral criteria, Cornwall NHS", grade: .clinic,
      url: "https://rms.cornwall.nhs.uk/rms/primary_care_clinical_referral_criteria/"),
    Source(
      id: "F106", title: "Hot swollen joints, patient.info for professionals", grade: .clinic,
      url: "https://patient.info/doctor/hot-swollen-joints"),
    Source(
      id: "F107", title: "Joint pain algorithm, GP reasoning", grade: .secondary,
      url: "https://gpreasoning.uk/tools/algorithms/joint-pain.html"),
    Source(
      id: "F134", title: "KOOS scoring 2012 (copy)", grade: .trial,
      url: "https://www.scribd.com/document/404984174/KOOSscoring2012-pdf"),
    Source(
      id: "F135", title: "KOOS-12, its authors' page", grade: .trial,
      url: "http://www.koos.nu/koos12pres.html"),
    Source(
      id: "F136", title: "Binkley 1999, LEFS (abstract)", grade: .trial,
      url: "http://ptjournal.apta.org/content/79/4/371.short"),
    Source(
      id: "F137", title: "LEFS, copy of a measures database", grade: .secondary,
      url: "http://dorfenfashion.com/rehabilitation-measures/lower-extremity-functional-scale"),
    Source(
      id: "F138", title: "OARSI tests of physical function", grade: .clinic,
      url: "https://hcplive.com/view/oarsi-adopts-tests-physical-function-hip-and-knee-oa"),
    Source(
      id: "F139", title: "Timed up and go in knee osteoarthritis, error of measurement (abstract)",
      grade: .trial, url: "https://doi.org/10.1186/s12891-015-0637-8"),
    Source(
      id: "F140", title: "Walking speed over 20 m, change that matters (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7392790"),
    Source(
      id: "F141", title: "Changes that matter in knee osteoarthritis, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7265131/table/T2/"),
    Source(
      id: "F142", title: "Predictors of Y-balance performance, IJSPT", grade: .trial,
      url:
        "https://ijspt.scholasticahq.com/article/21492-kinematic-and-kinetic-predictors-of-y-balance-test-performance"
    ),
    Source(
      id: "F143", title: "Lower quarter Y-balance test, blog", grade: .secondary,
      url: "http://iatriki-sfakianakis.blogspot.com/2016/02/lower-quarter-y-balance-test.html"),
    Source(
      id: "F144", title: "What is the KOOS scale, secondary page", grade: .unknownAuthor,
      url: "https://www.roadlesstraveledstore.com/what-is-koos-scale/"),
    Source(
      id: "F166", title: "NICE guideline NG226, osteoarthritis", grade: .trial,
      url: "https://www.nice.org.uk/guidance/ng226/chapter/Recommendations"),
    Source(
      id: "F-Hott-2020", title: "Hott 2020, exercise for kneecap pain (abstract)", grade: .trial,
      url: "https://www.scribd.com/document/504398110"),
    Source(
      id: "K-Crossley-2004", title: "Crossley 2004, change in AKPS that matters", grade: .known),
    Source(
      id: "K-Farrar-2001", title: "Farrar 2001, change in a pain score that matters", grade: .known),
    Source(
      id: "K-Hernandez-Sanchez-2014",
      title: "Hernandez-Sanchez 2014, change in VISA-P that matters", grade: .known),
    Source(
      id: "K-Oxford", title: "Common teaching: about 5 points of the Oxford Knee Score matter",
      grade: .known),
    Source(
      id: "K-Roos-2003", title: "Roos and Lohmander 2003, change in KOOS that matters",
      grade: .known),
    Source(
      id: "K-STEADI", title: "CDC STEADI, norms of the chair stand and the timed up and go",
      grade: .known),
    Source(
      id: "K-Silbernagel-2007",
      title: "Silbernagel 2007, Am J Sports Med 35:897, pain from week to week", grade: .known),
    Source(
      id: "K-Wright-2011", title: "Wright 2011, changes that matter in tests of hips", grade: .known
    ),
    Source(id: "K-acute-knee", title: "Standard teaching on the acute knee", grade: .known),
    Source(
      id: "K-compartment", title: "Common teaching: compartment syndrome is an emergency",
      grade: .known),
    Source(
      id: "K-crepitus", title: "Common teaching: crepitus alone is not harmful", grade: .known),
    Source(
      id: "K-girth",
      title: "Common teaching: a girth that differs by 1 cm, less exact than the stroke test",
      grade: .known),
    Source(
      id: "K-goniometer", title: "Common teaching: 5 to 10 degrees of error in measuring a knee",
      grade: .known),
    Source(
      id: "K-six-minute-walk", title: "Common teaching: about 50 m of a six-minute walk matter",
      grade: .known),
    Source(
      id: "K-slipped-epiphysis",
      title: "Common teaching: a slipped growth plate of the hip hurts in the knee", grade: .known),
  ]
}
