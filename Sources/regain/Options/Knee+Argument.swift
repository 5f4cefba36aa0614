import ArgumentParser
import Rehabilitation

extension Knee: ExpressibleByArgument {}
