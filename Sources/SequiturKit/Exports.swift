// What the signatures of this room name comes with it, so that one import is all a program needs.
@_exported public import Evaluation
@_exported public import Models
@_exported public import Ordering
@_exported public import Prose
@_exported public import Readability
