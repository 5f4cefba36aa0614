import ArgumentParser
import RegainKit
import Sheets

extension Knee: ExpressibleByArgument {}
