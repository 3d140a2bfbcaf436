import Models
import TestSupport

/// The models that the checkout carries.
enum Sample {
  static let folder = ModelFolder(path: Repository.path("Models"))
  static let model = Result { try folder.classic() }
}
