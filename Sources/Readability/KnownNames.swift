/// Words that are familiar as names are, at a sentence's start and in small letters, too.
///
/// Days, months and titles stand on Dale's list or are counted with it (Dale and Chall 1948); of
/// the names of persons, which are familiar to them without a list, these are the commonest of
/// English: where one opens a sentence its capital tells nothing.
enum KnownNames {
  static let all: Set<String> = Set(words.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let words = """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter thanksgiving
    mr mrs ms miss dr prof rev hon gen col maj capt lt sgt cpl pvt gov sen rep pres st jr sr messrs
    mme mlle sir madam fr
    aaron abigail adam agnes alan albert alex alexander alexandra alfred alice alison allan allen
    amanda amelia amy andrea andrew angela anita ann anna anne annie anthony antonio arthur ashley
    barbara barry beatrice ben benjamin bernard beth betty bill billy bob bobby brad brandon brenda
    brian bruce bryan carl carlos carol caroline carolyn catherine cecilia charles charlie charlotte
    chloe chris christina christine christopher cindy claire clara clark colin connie craig cynthia
    dan daniel danny dave david dean deborah debra dennis diana diane diaz dick don donald donna
    dorothy doug douglas duncan dylan earl ed eddie edgar edith edward edwin eileen elaine eleanor
    elizabeth ella ellen elliot emily emma eric erica ethan eugene eva evan evelyn florence frances
    francis frank fred frederick garcia gary geoffrey george gerald gina gloria gordon grace graham
    greg gregory hannah harold harriet harry hazel heather helen henry herbert howard hugh ian irene
    isaac isabel isabella jack jackson jacob jake james jamie jane janet janice jason jay jean jeff
    jeffrey jennifer jenny jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel john
    johnny johnson jonathan jones jose joseph josh joshua joyce juan judith judy julia julian julie
    justin karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kyle
    larry laura lauren lawrence lee leo leon leonard leslie lewis liam linda lisa logan louis louise
    lucas lucy luke lynn mabel madison maggie marcus margaret maria marie marilyn mario marion
    marjorie mark martha martin mary mason matthew maurice megan melanie melissa michael michelle
    miguel mike miller mitchell molly monica nancy natalie nathan neil nicholas nicole nick noah
    nora norman olivia oliver oscar pamela pat patricia patrick paul paula pauline pedro peggy peter
    phil philip phillip phyllis rachel ralph ramon ray raymond rebecca regina rhonda richard rita
    robert roberta robin rodney roger ron ronald rosa rosemary roy ruby russell ruth ryan sally sam
    samantha samuel sandra sara sarah scott sean sharon shawn sheila shirley simon smith sophia
    sophie stanley stella stephanie stephen steve steven stuart sue susan suzanne sylvia tammy tara
    ted teresa terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy
    travis tyler valerie vanessa veronica victor victoria vincent virginia walter wanda warren
    wayne wendy wesley william williams wilson yvonne zachary zoe
    """
}
