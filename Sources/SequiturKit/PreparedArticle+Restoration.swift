public import Models
import Ordering

extension PreparedArticle {
  /// A restored order in the ranks that the problem counts by.
  ///
  /// - Parameter restoration: What a restorer made of this article.
  /// - Precondition: It has the units of this article.
  public func ranks(of restoration: Restoration) -> UnitOrder<CanonicalRank> {
    units.ranks(of: UnitOrder(Permutation(valid: restoration.order)))
  }
}
