/// The English words that hold a sentence together and carry no topic of their own.
public enum FunctionWords {
  /// Whether a word, in lower case, is a function word; so are contractions of one (`it's`).
  ///
  /// - Complexity: O(1).
  public static func contains(_ folded: String) -> Bool { words.contains(folded) }

  /// All function words, in no order.
  public static let words: Set<String> = Set(
    [
      articles, pronouns, prepositions, conjunctions, auxiliaries, contractions, adverbs,
      quantifiers,
    ].joined(separator: " ").split(separator: " ").map(String.init))

  private static let articles = "a an the"

  private static let pronouns = """
    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his \
    himself she her hers herself it its itself they them their theirs themselves themself one's \
    oneself this that these those who whom whose which what whoever whomever whatever whichever \
    somebody someone something anybody anyone anything everybody everyone everything nobody \
    nothing none
    """

  private static let prepositions = """
    about above across after against along alongside amid amidst among amongst around as at \
    before behind below beneath beside besides between beyond by despite down during except for \
    from in inside into like near of off on onto out outside over past per since through \
    throughout till to toward towards under underneath unlike until up upon via with within \
    without
    """

  private static let conjunctions = """
    and but or nor yet so if unless although though whereas while whilst because than that \
    whether when whenever where wherever once lest
    """

  private static let auxiliaries = """
    am is are was were be been being have has had having do does did doing done can could may \
    might must shall should will would ought cannot need dare used
    """

  private static let contractions = """
    i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd \
    it'll we're we've we'd we'll they're they've they'd they'll that's that'd that'll there's \
    there'd there'll here's what's who's who'd who'll where's when's how's why's let's isn't \
    aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't \
    wouldn't shouldn't mustn't mightn't needn't shan't ain't 's 're 've 'd 'll 'm n't
    """

  private static let adverbs = """
    not no yes very too also just only even still again ever never always often here there then \
    now thus hence therefore however moreover nevertheless nonetheless otherwise instead \
    meanwhile perhaps maybe quite rather almost already soon else how why away back
    """

  private static let quantifiers = """
    all any both each either neither every few fewer fewest many more most much less least \
    little several some such same other others another own enough half
    """
}
