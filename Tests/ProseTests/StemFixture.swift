/// Words of our own choosing and their stems by Snowball's `english`, as libstemmer 2.2.0 gives
/// them; each rule and each exception of the algorithm is met.
enum StemFixture {
  static let pairs: [(word: String, stem: String)] = text.split(whereSeparator: \.isWhitespace)
    .map { pair in
      let parts = pair.split(separator: ">")
      return (String(parts[0]), String(parts[1]))
    }

  private static let text = """
    sky>sky skis>ski skies>sky dying>die lying>lie tying>tie idly>idl gently>gentl ugly>ugli
    early>earli only>onli singly>singl news>news howe>howe atlas>atlas cosmos>cosmos bias>bias
    andes>andes inning>inning innings>inning outing>outing canning>canning herring>herring
    earring>earring proceed>proceed exceed>exceed succeed>succeed proceeds>proceed
    succeeded>succeed generate>generat generates>generat generating>generat general>general
    generally>general generic>generic generous>generous communism>communism community>communiti
    communal>communal arsenal>arsenal arsenic>arsenic cats>cat ties>tie cries>cri dies>die gas>gas
    this>this kiwis>kiwi gaps>gap caresses>caress ponies>poni caress>caress cat>cat dress>dress
    bus>bus status>status agreed>agre feed>feed indeed>inde exceedingly>exceed agreedly>agre
    plastered>plaster bled>bled motoring>motor sing>sing conflated>conflat troubled>troubl
    sized>size hopping>hop tanned>tan falling>fall hissing>hiss fizzed>fizz failing>fail
    filing>file luxuriated>luxuri hoping>hope hoped>hope bidding>bid adding>ad egged>eg offed>of
    happy>happi sky's>ski say>say by>by cry>cri enjoy>enjoy enjoyed>enjoy enjoying>enjoy
    flying>fli relational>relat conditional>condit rational>ration valenci>valenc hesitanci>hesit
    digitizer>digit conformabli>conform radicalli>radic differentli>differ vileli>vile
    analogousli>analog vietnamization>vietnam predication>predic operator>oper feudalism>feudal
    decisiveness>decis hopefulness>hope callousness>callous formaliti>formal sensitiviti>sensit
    sensibiliti>sensibl triplicate>triplic formative>format formalize>formal electriciti>electr
    electrical>electr hopeful>hope goodness>good revival>reviv allowance>allow inference>infer
    airliner>airlin gyroscopic>gyroscop adjustable>adjust defensible>defens irritant>irrit
    replacement>replac adjustment>adjust dependent>depend adoption>adopt activate>activ
    angulariti>angular homologous>homolog effective>effect bowdlerize>bowdler probate>probat
    rate>rate cease>ceas controll>control roll>roll analogy>analog analogies>analog
    theology>theolog geologist>geologist biological>biolog biologically>biolog apology>apolog
    knack>knack knackeries>knackeri knaves>knave knavish>knavish kneaded>knead kneel>kneel
    knew>knew knick>knick knight>knight knights>knight knit>knit knits>knit knitted>knit
    knitting>knit knives>knive knob>knob knock>knock consign>consign consigned>consign
    consigning>consign consignment>consign consist>consist consisted>consist consistency>consist
    consistent>consist consistently>consist consisting>consist consists>consist consolation>consol
    console>consol consoled>consol president>presid presidents>presid presidential>presidenti
    presidency>presid precede>preced preceding>preced government>govern governments>govern
    governmental>government governing>govern governed>govern governor>governor election>elect
    elections>elect electoral>elector elected>elect electing>elect elect>elect vote>vote
    votes>vote voted>vote voting>vote voter>voter voters>voter minister>minist ministers>minist
    ministry>ministri ministries>ministri ministerial>ministeri prime>prime parliament>parliament
    parliamentary>parliamentari senate>senat senator>senat senators>senat congress>congress
    congressional>congression attack>attack attacks>attack attacked>attack attacking>attack
    attacker>attack police>polic policing>polic policed>polic officer>offic officers>offic
    official>offici officials>offici officially>offici said>said says>say saying>say tells>tell
    telling>tell told>told announced>announc announcement>announc announces>announc
    announcing>announc report>report reported>report reportedly>report reporter>report
    reporting>report reports>report economy>economi economic>econom economics>econom
    economical>econom economist>economist economies>economi inflation>inflat
    inflationary>inflationari industry>industri industries>industri industrial>industri
    industrialized>industri company>compani companies>compani business>busi businesses>busi
    businessman>businessman market>market markets>market marketing>market marketed>market
    trade>trade traded>trade trader>trader trading>trade country>countri countries>countri
    county>counti counties>counti city>citi cities>citi citizen>citizen citizens>citizen
    citizenship>citizenship security>secur secure>secur secured>secur securely>secur
    securing>secur insecurity>insecur weapon>weapon weapons>weapon weaponry>weaponri
    nuclear>nuclear russian>russian russia>russia ukrainian>ukrainian ukraine>ukrain
    american>american america>america americans>american british>british britain>britain
    french>french france>franc child>child children's>children women's>women men's>men
    people's>peopl dog's>dog dogs'>dog boys'>boy james's>jame quickly>quick quick>quick
    quicker>quicker quickest>quickest slowly>slowli happiness>happi happily>happili
    unhappy>unhappi beautiful>beauti beautifully>beauti beauty>beauti running>run runner>runner
    runs>run ran>ran swimming>swim swims>swim planned>plan planning>plan planner>planner
    stopped>stop stopping>stop studies>studi studied>studi studying>studi student>student
    students>student study>studi university>univers universities>univers universal>univers
    universe>univers nation>nation nations>nation national>nation nationally>nation
    nationalism>nation nationality>nation international>intern internationally>intern create>creat
    created>creat creates>creat creating>creat creation>creation creative>creativ
    creatively>creativ creativity>creativ creator>creator decide>decid decided>decid
    deciding>decid decision>decis decisions>decis decisive>decis undecided>undecid
    important>import importance>import importantly>import import>import imported>import
    importer>import activity>activ activities>activ active>activ actively>activ activist>activist
    activists>activist action>action actions>action act>act acted>act relative>relat
    relatively>relat relation>relat relations>relat relationship>relationship
    relationships>relationship relativity>relat organization>organ organizations>organ
    organize>organ organized>organ organizer>organ organisation>organis organised>organis
    possible>possibl possibly>possibl possibility>possibl possibilities>possibl impossible>imposs
    responsible>respons responsibility>respons responsibly>respons response>respons
    responses>respons respond>respond responded>respond yes>yes you>you young>young
    younger>younger youth>youth youths>youth year>year years>year yearly>year yesterday>yesterday
    boy>boy boys>boy boyish>boyish toy>toy eye>eye eyes>eye eyed>eye dye>dye dyed>dy dyeing>dye
    owed>owe owing>owe added>ad add>add using>use used>use use>use uses>use useful>use
    usefully>use useless>useless uselessly>useless flies>fli fly>fli flew>flew denied>deni
    deny>deni denies>deni relied>reli rely>reli relies>reli tried>tri try>tri tries>tri
    fully>fulli hopefully>hope awfully>aw lawfully>law willfully>will helplessly>helpless
    carelessly>careless endlessly>endless abilities>abil ability>abil able>abl ably>abli
    disabled>disabl tail>tail tailed>tail mixed>mix boxes>box boxing>box fixed>fix fixing>fix
    taxed>tax taxes>tax taxing>tax snowed>snow snowing>snow played>play playing>play
    o'clock>o'clock don't>don't can't>can't it's>it we'll>we'll they're>they'r 'tis>tis
    co-operate>co-oper co-op>co-op re-enter>re-ent twenty-five>twenty-f well-known>well-known
    covid-19>covid-19 b2b>b2b café>café naïve>naïv résumé>résumé façade>façad bed>bed red>red
    shed>shed shred>shred bring>bring sting>sting thing>thing things>thing nothing>noth
    something>someth king>king ring>ring rings>ring at>at ate>ate it>it ox>ox be>be bee>bee
    see>see seed>seed
    """
}
