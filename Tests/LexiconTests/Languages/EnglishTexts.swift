/// English that looks like another language: names, code, dialect, quotations, headlines; and what is
/// too short to tell.
enum EnglishTexts {
  static let all: [String] = lines.split(separator: "\n").map(String.init)

  private static let lines = """
    Angela Merkel met Emmanuel Macron and Giuseppe Conte in Berlin.
    Juan Carlos Rodríguez Fernández, 43, of San José
    José Mourinho, Cristiano Ronaldo, Luís Figo and João Félix
    Bayern Munich sign Julian Brandt from Borussia Dortmund
    Deutsche Telekom sees mobile gain
    She ordered the boeuf bourguignon, the crème brûlée and a café au lait.
    "Je ne sais quoi," she said, and laughed. "It has a certain je ne sais quoi."
    He shouted "Achtung, Achtung! Alle Mann von Bord!" and nobody understood him.
    The German word Schadenfreude means joy at the misfortune of others.
    The motto of the state, E pluribus unum, stands on every coin that we have.
    Wee, sleekit, cow'rin, tim'rous beastie, O, what a panic's in thy breastie!
    Ah dinnae ken whit ye're on aboot, but I'm no gaun oot in that rain the nicht.
    'Twas brillig, and the slithy toves did gyre and gimble in the wabe.
    Whan that Aprille with his shoures soote the droghte of March hath perced to the roote
    Shall I compare thee to a summer's day? Thou art more lovely and more temperate.
    Ain't nobody gonna tell me what I wanna do.
    Y'all come back now, ya hear?
    OMG lol that was sooo funny!!! brb gotta go
    SENATE PASSES BUDGET BILL AFTER ALL-NIGHT DEBATE
    STOCKS PLUNGE AS FED RAISES RATES
    Man bites dog
    Oil prices edge higher
    Tarantino 'to make Friday sequel'
    Police hunt gunman
    Spaghetti alla carbonara with pancetta and pecorino
    Set git config user.name and run npm install --save-dev eslint.
    Call malloc, then free the buffer; printf writes to stdout.
    The function getUserName returns NULL if the userId is invalid.
    Kubernetes pods restart when the liveness probe fails.
    El Niño and La Niña change the weather of the whole Pacific.
    Los Angeles, San Francisco, Santa Barbara, San Diego, Las Vegas
    Rio de Janeiro and São Paulo are the largest cities in Brazil.
    The Taj Mahal stands in Agra, Uttar Pradesh.
    Lorem ipsum is what printers set when they have no text.
    Habeas corpus and pro bono work were all that the young lawyer knew.
    Homo sapiens and Canis lupus familiaris have lived together for long.
    Baa, baa, black sheep, have you any wool?
    La la la, she sang. La la la.
    Hallelujah! Hallelujah! Hallelujah!
    Ho, ho, ho! Merry Christmas!
    Ms. Nguyen Thi Minh Khai and Mr. Tran Van An teach in Hanoi.
    Prime Minister Shinzo Abe met President Xi Jinping.
    Osama bin Laden was killed in Abbottabad.
    Kwame Nkrumah and Julius Nyerere led Ghana and Tanzania.
    Wolfgang Amadeus Mozart wrote Die Zauberflöte and Così fan tutte in Vienna.
    In Les Misérables, Jean Valjean steals a loaf of bread.
    Haiku: an old silent pond, a frog jumps into the pond, splash, silence again.
    Two roads diverged in a yellow wood, and sorry I could not travel both.
    Do not go gentle into that good night. Rage, rage against the dying of the light.
    Ingredients: flour, sugar, butter, eggs, vanilla, salt
    Monday, Tuesday, Wednesday, Thursday, Friday
    Red, green, blue, yellow, orange and purple
    Reported net income, total assets and operating cash flow
    No smoking. No dogs. No exit.
    Bed and breakfast, free parking, sea view
    Hot day. Cold night. Long road.
    For sale: baby shoes, never worn.
    Me no like him no more, him too bad.
    Wetin dey happen for Lagos dis morning?
    De man say he gwine down de river wid de chillun.
    Oi, mate, d'you fancy a cuppa down the caff?
    Och aye, 'tis a braw bricht moonlicht nicht the nicht.
    Alpha Bravo Charlie Delta Echo Foxtrot
    Roger that, over and out.
    AAPL MSFT GOOG AMZN
    lorem.py, main.rs and index.html were changed
    Dr. Müller's and Frau Schmidt's house in Köln was sold.
    The château's coöperative curator gave a précis of the exposé.
    Zlatan Ibrahimović scored twice for Malmö.
    Björn Borg beat Guillermo Vilas at Roland Garros.
    Gruyère, Brie, Camembert and Roquefort are cheeses.
    Veni, vidi, vici, wrote Caesar to the Senate in Rome.
    Que sera, sera, whatever will be, will be.
    Frère Jacques is the first song that children learn in French.
    Feliz Navidad! I want to wish you a merry Christmas.
    Ciao, bella, he said to her, and was gone.
    Sushi, sashimi, tempura, ramen and udon
    Tae kwon do, judo, karate and aikido
    The mitochondria produce adenosine triphosphate.
    Acetaminophen, ibuprofen, amoxicillin
    Hydrochloric acid reacts with sodium hydroxide.
    Tyrannosaurus rex, Triceratops and Stegosaurus
    Pinus sylvestris, Betula pendula, Quercus robur and other trees of the north
    Jan. 5, Feb. 12, Mar. 3
    Guten Tag
    Bonjour
    Merci beaucoup
    Hola amigo
    """
}
