import Foundation
import SequiturKit

/// What Foundation says of an error, where the library's property of the same name stands beside it.
func foundationWords(_ error: any Error) -> String { error.localizedDescription }
