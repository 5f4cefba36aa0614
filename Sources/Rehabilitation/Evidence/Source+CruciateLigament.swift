extension Source {
  /// The anterior cruciate ligament (EVIDENCE P24 to P26).
  static let cruciateLigament: [Source] = [
    Source(
      id: "G1",
      title:
        "Grindem 2016, Delaware-Oslo cohort: criteria and time to return after ACL reconstruction (abstract)",
      grade: .trial, url: "https://bjsm.bmj.com/content/50/13/804.abstract"),
    Source(
      id: "G2", title: "Grindem 2020, return to pivoting sport and new knee injury (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7442843"),
    Source(
      id: "G3", title: "Adams 2012, return criteria after ACL reconstruction, table", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC3576892/table/T5"),
    Source(
      id: "G4",
      title: "University of Delaware, practice guideline after ACL reconstruction, current (copy)",
      grade: .secondary,
      url:
        "https://www.readkong.com/page/rehabilitation-after-acl-reconstruction-practice-guidelines-1979155"
    ),
    Source(
      id: "G5",
      title: "University of Delaware, practice guideline after ACL reconstruction, older (copy)",
      grade: .secondary, url: "https://paperzz.com/doc/8254683/rehab-practice-guidelines-for--acl"),
    Source(
      id: "G6", title: "Trinity College Dublin, stages and milestones after ACL reconstruction",
      grade: .clinic, url: "https://sites.google.com/tcd.ie/mcphasedaclrehab/home/control-group"),
    Source(
      id: "G8",
      title:
        "Janssen 2018, accelerated brace-free rehabilitation with a hamstring graft (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5905729"),
    Source(
      id: "G9",
      title: "Cristiani 2020, quadriceps and hamstring recovery by graft, trial (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8384829"),
    Source(
      id: "G10",
      title:
        "Aspetar guideline, Kotsifaki 2023, rehabilitation after ACL reconstruction (abstract)",
      grade: .trial,
      url:
        "https://aspetar.com/en/professionals/aspetar-clinical-guidelines/recommendations-on-rehabilitation-after-aclr"
    ),
    Source(
      id: "G12", title: "Melbourne ACL Rehabilitation Guide 2.0, first pages (copy)",
      grade: .secondary, url: "https://studylib.net/doc/26313291/acl-guide"),
    Source(
      id: "G13", title: "Melbourne ACL Rehabilitation Guide 2.0, notes on it", grade: .secondary,
      url: "https://coconote.app/notes/bf402596-a5cc-4a94-b986-e8601b68c551"),
    Source(
      id: "G14", title: "Rambaud 2018, criteria to run again after ACL reconstruction, summaries",
      grade: .secondary, url: "https://mednev.com/acl-rehab-when-can-i-run-again"),
    Source(
      id: "G15",
      title: "Six-part discharge tests after ACL reconstruction, professional men, table",
      grade: .trial, url: "https://bjsm.bmj.com/highwire/markup/103365/expansion"),
    Source(
      id: "G16", title: "Gokeler 2016, test battery for return to sport (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5315711"),
    Source(
      id: "G17", title: "Welling 2018, few pass return criteria at 6 and 9 months (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6267144"),
    Source(
      id: "G18", title: "Predicting a second ACL injury, J Athl Train 57:325 (abstract)",
      grade: .trial,
      url:
        "https://meridian.allenpress.com/jat/article/57/4/325/466420/Predicting-Anterior-Cruciate-Ligament-Reinjury"
    ),
    Source(
      id: "G19", title: "Psychological scores and second injury, IJSPT (excerpt)", grade: .trial,
      url: "https://ijspt.scholasticahq.com/article/55544"),
    Source(
      id: "G20", title: "ACL-RSI short form, scoring and cut-offs, secondary pages",
      grade: .secondary,
      url:
        "https://www.medicalalgorithms.com/short-version-of-the-anterior-cruciate-ligament-return-to-sport-after-injury-acl-rsi-scale-of-webster-and-feller"
    ),
    Source(
      id: "G21", title: "Sell 2024, course of the ACL-RSI (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC11061071"),
    Source(
      id: "G22",
      title:
        "KANON appendix, rehabilitation levels (mirror copy; original: supplement of Frobell 2010, N Engl J Med 363:331)",
      grade: .secondary, url: "https://gist.521000.best/ento/10090523"),
    Source(
      id: "G23", title: "Thoma 2019, from non-coper to potential coper (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6546284"),
    Source(
      id: "G24", title: "ACL-SPORTS, training tables (BMC Musculoskelet Disord 14:108)",
      grade: .trial,
      url:
        "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-14-108/tables/1"
    ),
    Source(
      id: "G25", title: "Prehabilitation before ACL reconstruction, reviews (abstracts)",
      grade: .trial,
      url:
        "https://www.csp.org.uk/innovations/effectiveness-preoperative-rehabilitation-programmes-postoperative-outcomes-following"
    ),
    Source(
      id: "G26",
      title: "Giesche 2020, prehabilitation before ACL reconstruction, review (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7592749"),
    Source(
      id: "G28",
      title: "Eitzen 2010, J Orthop Sports Phys Ther 40:705, five weeks of training, summary",
      grade: .secondary, url: "https://physioblogandreasbjerregaard.com/2020/02/26/"),
    Source(
      id: "G29", title: "Prehabilitation twice a week for six weeks, trial registry", grade: .trial,
      url: "https://uat.anzctr.org.au/Trial/Registration/TrialReview.aspx?id=375772"),
    Source(
      id: "G30", title: "Abel 2026, guided or unguided prehabilitation, copy of the abstract",
      grade: .secondary, url: "https://tomesphere.com/paper/PMC12987922"),
    Source(
      id: "G31", title: "Panther consensus 2020, treatment after ACL injury (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC7524809"),
    Source(
      id: "G32",
      title:
        "Filbay 2023, cross bracing and healing of the ACL (abstract), and a clinic page on it",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC10715498"),
    Source(
      id: "G33", title: "Hamstring graft protocol, Northwest surgeon", grade: .clinic,
      url: "https://www.nwskelleymd.com/copy-15-of-rehabilitation"),
    Source(
      id: "G34", title: "Hamstring graft protocols of two surgeons, Therapy West", grade: .clinic,
      url: "https://therapywestpt.com/protocols/acl-hamstring-autograft-reconstruction/"),
    Source(
      id: "G35", title: "ACL rehabilitation, DC Knee", grade: .clinic,
      url: "https://www.dcknee.com/acl-rehabilitation/"),
    Source(
      id: "G36", title: "ACL reconstruction protocol, Connecticut Orthopaedics", grade: .clinic,
      url:
        "https://ctorthopaedic.com/blog/anterior-cruciate-ligament-acl-reconstruction-with-bone-patellar-tendon-bone-allograft"
    ),
    Source(
      id: "G37", title: "Early accelerated or slower rehabilitation, trial of 80 people (abstract)",
      grade: .trial, url: "https://thieme-connect.de/products/ejournals/html/10.1055/s-0042-1748970"
    ),
    Source(
      id: "G38", title: "Running after a hamstring graft, feasibility study (abstract)",
      grade: .trial, url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9387380"),
    Source(
      id: "G40", title: "Tests at 6 months and activity at 12 months (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5376235"),
    Source(
      id: "G41", title: "Brace and late weight bearing, 41 people (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC5738480"),
    Source(
      id: "G42", title: "Early hamstring work after a hamstring graft, retrospective (abstract)",
      grade: .trial, url: "https://www.mdpi.com/2077-0383/14/19/6871"),
  ]
}
