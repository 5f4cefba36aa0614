extension Source {
  /// Further operations, prehabilitation and the hip (EVIDENCE P34 to P38).
  static let furtherOperations: [Source] = [
    Source(
      id: "G90", title: "MPFL reconstruction protocol, Dr Andrew Patton", grade: .clinic,
      url: "https://www.andrewgpattonmd.com/protocols/rehabilitation-protocolmpfl-reconstruction"),
    Source(
      id: "G91", title: "MPFL reconstruction, Stony Brook Medicine", grade: .clinic,
      url: "https://www.stonybrookmedicine.edu/northforkorthopedics/mpfl"),
    Source(
      id: "G92", title: "MPFL reconstruction, Dr Trevor", grade: .clinic,
      url: "https://drtrevor.com/pt_knee_mpfl-reconstruction"),
    Source(
      id: "G93", title: "MPFL reconstruction, UPMC guideline (copy)", grade: .secondary,
      url: "https://docsbay.net/Rehabilitation-Guidelines-After-Acl-Reconstruction"),
    Source(
      id: "G94", title: "MPFL reconstruction, Manhattan sports surgeon", grade: .clinic,
      url:
        "https://manhattansportsdoc.com/post-operative-mpfl-reconstruction-rehab-guidelines-physical-therapy-pt/"
    ),
    Source(
      id: "G95", title: "MPFL reconstruction, Watson Orthopaedics", grade: .clinic,
      url: "https://watsonorthopaedics.com/mpfl-reconstruction-rehab/"),
    Source(
      id: "G97", title: "High tibial osteotomy, Dr David Wood", grade: .clinic,
      url: "https://davidwood.com.au/surgery/high-tibial-osteotomy/physiotherapy-protocol/"),
    Source(
      id: "G98", title: "High tibial osteotomy, Dr Chad Hosemann (copy)", grade: .secondary,
      url: "https://studylib.net/doc/9036943/hto---dr.-chad-hosemann"),
    Source(
      id: "G99", title: "High tibial osteotomy, Watson Orthopaedics", grade: .clinic,
      url: "https://watsonorthopaedics.com/home/rehab-protocols/knee/high-tibial-osteotomy-rehab"),
    Source(
      id: "G100", title: "High tibial osteotomy, Dr Shannon Sim", grade: .clinic,
      url: "https://drshannonsim.com.au/services/knee/high-tibial-osteotomy/"),
    Source(
      id: "G101", title: "Healing of high tibial osteotomies, series (abstract)", grade: .trial,
      url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2824095"),
    Source(
      id: "G103", title: "Kneecap fracture without surgery, Dr Trevor", grade: .clinic,
      url: "https://drtrevor.com/pt-knee-patella-non-op"),
    Source(
      id: "G104", title: "Kneecap fracture, non-operative protocol (copy)", grade: .secondary,
      url: "https://www.scribd.com/document/720419003/non-operative-protocol-for-patella-fracture"),
    Source(
      id: "G105",
      title:
        "Kneecap fracture, operated, Dr Trevor (page with parts of a shoulder protocol: not to be used)",
      grade: .clinic, url: "https://drtrevor.com/pt_knee_patella-fracture-orif-2"),
    Source(
      id: "G108", title: "Heavy leg press before knee replacement, trial 2026 (abstract)",
      grade: .trial, url: "https://pubmed.ncbi.nlm.nih.gov/41534474/"),
    Source(
      id: "G109", title: "Huber 2015, neuromuscular training before knee replacement (abstract)",
      grade: .trial, url: "https://www.springermedizin.de/link?doi=10.1186/s12891-015-0556-8"),
    Source(
      id: "G110",
      title: "Skoffer 2020, Clin Rehabil 34:82, resistance training before and after (abstract)",
      grade: .trial),
    Source(
      id: "G111", title: "McKay 2012, leg strength before knee replacement (abstract, copy)",
      grade: .trial, url: "https://www.scribd.com/document/366591962/"),
    Source(
      id: "G112", title: "Swank 2011, bands and steps before knee replacement (abstract)",
      grade: .trial,
      url:
        "https://journals.lww.com/nsca-jscr/fulltext/2011/02000/prehabilitation_before_total_knee_arthroplasty.5.aspx"
    ),
    Source(
      id: "G113", title: "Prehabilitation before knee replacement, 22 trials (abstract)",
      grade: .trial, url: "https://boneandjoint.org.uk/Article/10.1302/2633-1462.45.BJO-2023-0021"),
    Source(
      id: "G114", title: "Peer 2017, prehabilitation, review (abstract)", grade: .trial,
      url: "https://medicaljournals.se/jrm/content/html/10.2340/16501977-2210"),
    Source(
      id: "G116", title: "Ankle pumps, thigh sets and leg raises before surgery, Saint Luke's",
      grade: .clinic,
      url:
        "https://saintlukeskc.org/health-library/pre-knee-replacement-ankle-pumps-quad-sets-leg-raises"
    ),
    Source(
      id: "G117", title: "Neuromuscular exercise in severe disease, 87 people (abstract)",
      grade: .trial,
      url: "https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-14-232"),
    Source(
      id: "G120", title: "Hip precautions, Sunnybrook", grade: .clinic,
      url: "https://sunnybrook.ca/content/?page=musculoskeletal-hip-replacement-hip-precautions"),
    Source(
      id: "G121", title: "Total hip replacement, posterior approach, Penrose", grade: .clinic,
      url: "https://penrosept.com/total-hip-replacement-posterior-approach"),
    Source(
      id: "G122", title: "Total hip replacement, Agility Doctor", grade: .clinic,
      url: "https://agilitydoctor.com/learning-center/articles/total-hip-replacement"),
    Source(
      id: "G124", title: "Exercise in hip osteoarthritis, review of six trials (abstract)",
      grade: .trial, url: "http://www.arthritis-research.com/content/11/3/R98"),
  ]
}
