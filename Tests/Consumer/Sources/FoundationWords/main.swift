import Foundation
import SequiturKit

/// What Foundation's property says, where the library's property of the same name stands beside it.
func foundationWords(_ error: any Error) -> String { error.localizedDescription }

do {
  _ = try ModelFolder(path: "/nowhere").news()
} catch {
  print(foundationWords(error))
}
