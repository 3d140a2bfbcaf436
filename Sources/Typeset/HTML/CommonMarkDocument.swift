import CCmarkGFM

/// A Markdown document in the hands of cmark-gfm: the only file that calls that library.
///
/// It is an old version with slow cases for hostile Markdown, so that it reads what
/// ``MarkdownWriter`` wrote and nothing from outside. A document belongs to one thread.
final class CommonMarkDocument {
  /// What GitHub adds to CommonMark.
  enum Extension: String, CaseIterable {
    case table
    case strikethrough
    case autolink
    case tasklist
    case tagfilter
  }

  /// What becomes of a node when a document is rewritten.
  enum Rewriting {
    /// It stays, and the nodes under it are asked about.
    case keep
    /// It goes, with all under it.
    case remove
    /// What is under it takes its place.
    case unwrap
    /// HTML takes its place.
    case replace(String)
    /// HTML is written around it.
    case wrap(String, String)
    /// HTML is written before it.
    case precede(String)
  }

  private let root: OpaquePointer

  /// Registering is not safe from two threads; a static value is made once.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// Reads a document; nil where the library cannot.
  ///
  /// - Parameters:
  ///   - markdown: The text.
  ///   - extensions: What to read beyond CommonMark.
  init?(_ markdown: String, extensions: [Extension]) {
    guard Self.isRegistered, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      guard let found = cmark_find_syntax_extension(name.rawValue),
        cmark_parser_attach_syntax_extension(parser, found) == 1
      else { return nil }
    }
    var text = markdown
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root) }

  /// The document as a value.
  var tree: CommonMarkNode { Self.tree(of: root) }

  /// The document in HTML, without raw HTML and without addresses that run something.
  var html: String {
    // Raw HTML is left out unless CMARK_OPT_UNSAFE asks for it.
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES
    let memory = cmark_get_default_mem_allocator()
    guard let text = cmark_render_html_with_mem(root, options, nil, memory) else { return "" }
    defer { memory?.pointee.free(text) }
    return String(cString: text)
  }

  /// Asks about each node, from the outside in, and does as told.
  ///
  /// - Parameter decide: Told of a node, with all under it, and whether it stands at the outermost
  ///   level.
  func rewrite(_ decide: (_ node: CommonMarkNode, _ isOutermost: Bool) -> Rewriting) {
    rewrite(below: root, isOutermost: true, decide)
  }

  private func rewrite(
    below parent: OpaquePointer, isOutermost: Bool,
    _ decide: (CommonMarkNode, Bool) -> Rewriting
  ) {
    for node in Self.children(of: parent) {
      switch decide(Self.tree(of: node), isOutermost) {
      case .keep: rewrite(below: node, isOutermost: false, decide)
      case .remove: cmark_node_free(node)
      case .unwrap:
        rewrite(below: node, isOutermost: false, decide)
        for child in Self.children(of: node) { cmark_node_insert_before(node, child) }
        cmark_node_free(node)
      case .replace(let html):
        Self.insert(html, before: node)
        cmark_node_free(node)
      case .wrap(let before, let after):
        Self.insert(before, before: node)
        rewrite(below: node, isOutermost: false, decide)
        if let end = Self.html(after), cmark_node_insert_after(node, end) == 0 {
          cmark_node_free(end)
        }
      case .precede(let html):
        Self.insert(html, before: node)
        rewrite(below: node, isOutermost: false, decide)
      }
    }
  }

  private static func insert(_ html: String, before node: OpaquePointer) {
    if let block = Self.html(html), cmark_node_insert_before(node, block) == 0 {
      cmark_node_free(block)
    }
  }

  /// A block that is written as it is.
  private static func html(_ text: String) -> OpaquePointer? {
    guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return nil }
    cmark_node_set_on_enter(block, text)
    return block
  }

  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  private static func tree(of node: OpaquePointer) -> CommonMarkNode {
    var tree = CommonMarkNode(kind: text(cmark_node_get_type_string(node)))
    tree.literal = text(cmark_node_get_literal(node))
    tree.destination = text(cmark_node_get_url(node))
    tree.level = Int(cmark_node_get_heading_level(node))
    if tree.kind == "table" { tree.columns = Int(cmark_gfm_extensions_get_table_columns(node)) }
    tree.children = children(of: node).map { self.tree(of: $0) }
    return tree
  }

  private static func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
