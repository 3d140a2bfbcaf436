/// What an article is read for; it decides how input of no known format is taken.
public enum ReadingPurpose: Sendable, Hashable {
  /// To be put in order: what is neither dossier, JSON nor Markdown is one unit a line.
  case restoring
  /// To be judged as it stands: what is neither dossier, JSON nor Markdown is prose.
  case prose
}
