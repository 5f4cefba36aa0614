import ArgumentParser
import Rehabilitation
import Sheets
import Wording

extension Knee: ExpressibleByArgument {}
