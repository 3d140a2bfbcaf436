/// Texts of one or two sentences of our own, each behind the code of its language.
enum ForeignTexts {
  static let all: [(code: String, text: String)] = lines.split(separator: "\n").map { line in
    (String(line.prefix(2)), String(line.dropFirst(3)))
  }

  private static let lines = """
    de Die Stadt hat im vergangenen Jahr drei neue Schulen gebaut. Trotzdem fehlen noch immer Lehrer.
    de Ich habe heute Morgen meinen Schlüssel verloren.
    de Der Minister erklärte, die Steuern würden im nächsten Jahr nicht erhöht.
    de Wenn es morgen regnet, bleiben wir zu Hause und spielen Karten.
    de Das Buch liegt auf dem Tisch neben der Lampe.
    de Nach dem langen Winter freuten sich alle auf den Frühling. Die Kinder liefen in den Garten.
    de Wie spät ist es eigentlich?
    de Sie schrieb ihm einen Brief, den er nie beantwortete.
    de Am Bahnhof warteten hunderte Reisende auf den verspäteten Zug nach München.
    de Forscher haben eine neue Methode entwickelt, um Plastik aus Flüssen zu entfernen.
    de Kein Mensch weiß, warum die Vögel so früh zurückgekehrt sind.
    de Der alte Mann saß jeden Abend auf derselben Bank. Niemand kannte seinen Namen.
    de Bitte schalten Sie während der Vorstellung Ihre Telefone aus.
    de Bayern gewinnt gegen Dortmund mit drei zu eins.
    de Wir müssen reden.
    de Der Fluss trat über die Ufer und überschwemmte die Felder der Bauern.
    de Ohne Wasser gibt es kein Leben auf der Erde.
    fr La ville a construit trois nouvelles écoles l'année dernière. Il manque pourtant des enseignants.
    fr J'ai perdu mes clés ce matin.
    fr Le ministre a déclaré que les impôts n'augmenteraient pas l'an prochain.
    fr S'il pleut demain, nous resterons à la maison.
    fr Le livre est sur la table, à côté de la lampe.
    fr Après un long hiver, tout le monde attendait le printemps. Les enfants couraient dans le jardin.
    fr Quelle heure est-il ?
    fr Elle lui écrivit une lettre à laquelle il ne répondit jamais.
    fr À la gare, des centaines de voyageurs attendaient le train de Lyon.
    fr Des chercheurs ont mis au point une nouvelle méthode pour retirer le plastique des rivières.
    fr Personne ne sait pourquoi les oiseaux sont revenus si tôt.
    fr Le vieil homme s'asseyait chaque soir sur le même banc.
    fr Veuillez éteindre vos téléphones pendant le spectacle.
    fr Paris bat Marseille deux buts à zéro.
    fr Il faut que nous parlions.
    fr Le fleuve est sorti de son lit et a inondé les champs.
    fr Sans eau, il n'y a pas de vie sur terre.
    es La ciudad construyó tres escuelas nuevas el año pasado. Sin embargo, faltan maestros.
    es Esta mañana perdí las llaves de casa.
    es El ministro dijo que los impuestos no subirán el próximo año.
    es Si mañana llueve, nos quedaremos en casa jugando a las cartas.
    es El libro está sobre la mesa, al lado de la lámpara.
    es Después de un largo invierno todos esperaban la primavera. Los niños corrían por el jardín.
    es ¿Qué hora es?
    es Ella le escribió una carta que él nunca contestó.
    es En la estación cientos de viajeros esperaban el tren a Sevilla.
    es Unos investigadores han desarrollado un nuevo método para sacar el plástico de los ríos.
    es Nadie sabe por qué los pájaros han vuelto tan pronto.
    es El viejo se sentaba todas las tardes en el mismo banco.
    es Por favor, apaguen sus teléfonos durante la función.
    es Tenemos que hablar.
    es El río se desbordó e inundó los campos de los campesinos.
    es Sin agua no hay vida en la tierra.
    es Mi hermana vive en un pueblo pequeño cerca del mar.
    it La città ha costruito tre nuove scuole l'anno scorso. Mancano però gli insegnanti.
    it Stamattina ho perso le chiavi di casa.
    it Il ministro ha detto che le tasse non aumenteranno l'anno prossimo.
    it Se domani piove, resteremo a casa a giocare a carte.
    it Il libro è sul tavolo accanto alla lampada.
    it Dopo un lungo inverno tutti aspettavano la primavera. I bambini correvano nel giardino.
    it Che ore sono adesso?
    it Lei gli scrisse una lettera a cui lui non rispose mai.
    it Alla stazione centinaia di viaggiatori aspettavano il treno per Napoli.
    it Alcuni ricercatori hanno sviluppato un nuovo metodo per togliere la plastica dai fiumi.
    it Nessuno sa perché gli uccelli siano tornati così presto.
    it Il vecchio sedeva ogni sera sulla stessa panchina.
    it Si prega di spegnere i telefoni durante lo spettacolo.
    it Dobbiamo parlare di questa faccenda.
    it Il fiume straripò e allagò i campi dei contadini.
    it Senza acqua non c'è vita sulla terra.
    it Mia sorella abita in un piccolo paese vicino al mare.
    pt A cidade construiu três escolas novas no ano passado. No entanto, faltam professores.
    pt Esta manhã perdi as chaves de casa.
    pt O ministro disse que os impostos não vão subir no próximo ano.
    pt Se chover amanhã, ficaremos em casa a jogar às cartas.
    pt O livro está em cima da mesa, ao lado do candeeiro.
    pt Depois de um longo inverno todos esperavam a primavera. As crianças corriam no jardim.
    pt Que horas são agora?
    pt Ela escreveu-lhe uma carta a que ele nunca respondeu.
    pt Na estação, centenas de viajantes esperavam o comboio para o Porto.
    pt Investigadores desenvolveram um novo método para retirar o plástico dos rios.
    pt Ninguém sabe porque é que os pássaros voltaram tão cedo.
    pt O velho sentava-se todas as tardes no mesmo banco.
    pt Por favor, desliguem os telefones durante o espetáculo.
    pt Precisamos de falar sobre isto.
    pt O rio transbordou e inundou os campos dos agricultores.
    pt Sem água não há vida na terra.
    pt A minha irmã mora numa aldeia pequena perto do mar.
    nl De stad heeft vorig jaar drie nieuwe scholen gebouwd. Toch zijn er nog te weinig leraren.
    nl Vanmorgen ben ik mijn sleutels kwijtgeraakt.
    nl De minister zei dat de belastingen volgend jaar niet omhoog gaan.
    nl Als het morgen regent, blijven we thuis en spelen we kaart.
    nl Het boek ligt op tafel naast de lamp.
    nl Na een lange winter verlangde iedereen naar de lente. De kinderen renden door de tuin.
    nl Hoe laat is het eigenlijk?
    nl Zij schreef hem een brief die hij nooit beantwoordde.
    nl Op het station wachtten honderden reizigers op de trein naar Utrecht.
    nl Onderzoekers hebben een nieuwe methode ontwikkeld om plastic uit rivieren te halen.
    nl Niemand weet waarom de vogels zo vroeg zijn teruggekomen.
    nl De oude man zat elke avond op hetzelfde bankje.
    nl Wilt u tijdens de voorstelling uw telefoon uitzetten?
    nl We moeten eens praten.
    nl De rivier trad buiten haar oevers en zette de akkers onder water.
    nl Zonder water is er geen leven op aarde.
    nl Mijn zus woont in een klein dorp bij de zee.
    sv Staden byggde tre nya skolor förra året. Ändå saknas det fortfarande lärare.
    sv I morse tappade jag bort mina nycklar.
    sv Ministern sade att skatterna inte kommer att höjas nästa år.
    sv Om det regnar i morgon stannar vi hemma och spelar kort.
    sv Boken ligger på bordet bredvid lampan.
    sv Efter en lång vinter längtade alla efter våren. Barnen sprang ut i trädgården.
    sv Vad är klockan egentligen?
    sv Hon skrev ett brev till honom som han aldrig svarade på.
    sv På stationen väntade hundratals resenärer på tåget till Malmö.
    sv Forskare har utvecklat en ny metod för att ta bort plast ur floder.
    sv Ingen vet varför fåglarna har kommit tillbaka så tidigt.
    sv Den gamle mannen satt varje kväll på samma bänk.
    sv Var vänlig och stäng av telefonen under föreställningen.
    sv Vi måste prata med varandra.
    sv Floden svämmade över och lade böndernas åkrar under vatten.
    sv Utan vatten finns det inget liv på jorden.
    sv Min syster bor i en liten by vid havet.
    da Byen byggede tre nye skoler sidste år. Alligevel mangler der stadig lærere.
    da I morges mistede jeg mine nøgler.
    da Ministeren sagde, at skatterne ikke vil stige næste år.
    da Hvis det regner i morgen, bliver vi hjemme og spiller kort.
    da Bogen ligger på bordet ved siden af lampen.
    da Efter en lang vinter længtes alle efter foråret. Børnene løb ud i haven.
    da Hvad er klokken egentlig?
    da Hun skrev et brev til ham, som han aldrig svarede på.
    da På stationen ventede hundredvis af rejsende på toget til Aarhus.
    da Forskere har udviklet en ny metode til at fjerne plast fra floder.
    da Ingen ved, hvorfor fuglene er kommet så tidligt tilbage.
    da Den gamle mand sad hver aften på den samme bænk.
    da Sluk venligst telefonen under forestillingen.
    da Vi er nødt til at tale sammen.
    da Floden gik over sine bredder og oversvømmede bøndernes marker.
    da Uden vand er der intet liv på jorden.
    da Min søster bor i en lille landsby ved havet.
    pl Miasto wybudowało w zeszłym roku trzy nowe szkoły. Mimo to wciąż brakuje nauczycieli.
    pl Dziś rano zgubiłem klucze do domu.
    pl Minister powiedział, że podatki w przyszłym roku nie wzrosną.
    pl Jeśli jutro będzie padać, zostaniemy w domu i pogramy w karty.
    pl Książka leży na stole obok lampy.
    pl Po długiej zimie wszyscy czekali na wiosnę. Dzieci biegały po ogrodzie.
    pl Która jest właściwie godzina?
    pl Napisała do niego list, na który nigdy nie odpowiedział.
    pl Na dworcu setki podróżnych czekały na pociąg do Krakowa.
    pl Naukowcy opracowali nową metodę usuwania plastiku z rzek.
    pl Nikt nie wie, dlaczego ptaki wróciły tak wcześnie.
    pl Stary człowiek siadał co wieczór na tej samej ławce.
    pl Prosimy o wyłączenie telefonów podczas przedstawienia.
    pl Musimy ze sobą porozmawiać.
    pl Rzeka wystąpiła z brzegów i zalała pola chłopów.
    pl Bez wody nie ma życia na ziemi.
    pl Moja siostra mieszka w małej wsi nad morzem.
    cs Město postavilo loni tři nové školy. Přesto stále chybějí učitelé.
    cs Dnes ráno jsem ztratil klíče od domu.
    cs Ministr řekl, že se daně příští rok nezvýší.
    cs Jestli bude zítra pršet, zůstaneme doma a budeme hrát karty.
    cs Kniha leží na stole vedle lampy.
    cs Po dlouhé zimě všichni čekali na jaro. Děti běhaly po zahradě.
    cs Kolik je vlastně hodin?
    cs Napsala mu dopis, na který nikdy neodpověděl.
    cs Na nádraží čekaly stovky cestujících na vlak do Brna.
    cs Vědci vyvinuli novou metodu, jak odstranit plasty z řek.
    cs Nikdo neví, proč se ptáci vrátili tak brzy.
    cs Starý muž sedával každý večer na stejné lavičce.
    cs Během představení prosím vypněte telefony.
    cs Musíme si spolu promluvit.
    cs Řeka se vylila z břehů a zaplavila pole sedláků.
    cs Bez vody není na zemi život.
    cs Moje sestra bydlí v malé vesnici u moře.
    fi Kaupunki rakensi viime vuonna kolme uutta koulua. Silti opettajista on yhä pulaa.
    fi Kadotin tänä aamuna kotini avaimet.
    fi Ministeri sanoi, että verot eivät nouse ensi vuonna.
    fi Jos huomenna sataa, jäämme kotiin pelaamaan korttia.
    fi Kirja on pöydällä lampun vieressä.
    fi Pitkän talven jälkeen kaikki odottivat kevättä. Lapset juoksivat puutarhassa.
    fi Paljonko kello oikeastaan on?
    fi Hän kirjoitti miehelle kirjeen, johon tämä ei koskaan vastannut.
    fi Asemalla sadat matkustajat odottivat junaa Tampereelle.
    fi Tutkijat ovat kehittäneet uuden menetelmän muovin poistamiseksi joista.
    fi Kukaan ei tiedä, miksi linnut palasivat niin aikaisin.
    fi Vanha mies istui joka ilta samalla penkillä.
    fi Sulkekaa puhelimenne esityksen ajaksi.
    fi Meidän täytyy puhua asiasta.
    fi Joki tulvi yli äyräidensä ja peitti pellot.
    fi Ilman vettä maapallolla ei ole elämää.
    tr Şehir geçen yıl üç yeni okul yaptı. Buna rağmen hâlâ öğretmen eksiği var.
    tr Bu sabah evimin anahtarlarını kaybettim.
    tr Bakan, vergilerin gelecek yıl artmayacağını söyledi.
    tr Yarın yağmur yağarsa evde kalıp kâğıt oynayacağız.
    tr Kitap masanın üstünde, lambanın yanında duruyor.
    tr Uzun bir kıştan sonra herkes baharı bekliyordu. Çocuklar bahçede koşuyordu.
    tr Saat kaç acaba?
    tr Ona bir mektup yazdı ama adam hiç cevap vermedi.
    tr İstasyonda yüzlerce yolcu Ankara trenini bekliyordu.
    tr Araştırmacılar nehirlerden plastiği temizlemek için yeni bir yöntem geliştirdi.
    tr Kuşların neden bu kadar erken döndüğünü kimse bilmiyor.
    tr Yaşlı adam her akşam aynı bankta oturuyordu.
    tr Lütfen gösteri sırasında telefonlarınızı kapatın.
    tr Seninle konuşmamız gerek.
    tr Nehir taştı ve köylülerin tarlalarını su bastı.
    tr Su olmadan dünyada hayat olmaz.
    ru Город построил в прошлом году три новые школы. Но учителей всё ещё не хватает.
    ru Сегодня утром я потерял ключи.
    ru Министр сказал, что налоги в будущем году не вырастут.
    ru Если завтра пойдёт дождь, мы останемся дома.
    el Η πόλη έχτισε πέρσι τρία νέα σχολεία.
    el Σήμερα το πρωί έχασα τα κλειδιά μου.
    el Κανείς δεν ξέρει γιατί τα πουλιά γύρισαν τόσο νωρίς.
    zh 这座城市去年建了三所新学校。但是老师仍然不够。
    zh 今天早上我把钥匙弄丢了。
    zh 没有水，地球上就没有生命。
    ja 町は去年、新しい学校を三つ建てた。それでも先生が足りない。
    ja 今朝、家の鍵をなくしました。
    ja 水がなければ、地球に生命はありません。
    ko 도시는 작년에 새 학교 세 곳을 지었다.
    ko 오늘 아침에 열쇠를 잃어버렸어요.
    ar بنت المدينة العام الماضي ثلاث مدارس جديدة.
    ar لا أحد يعرف لماذا عادت الطيور مبكرا.
    he העיר בנתה בשנה שעברה שלושה בתי ספר חדשים.
    hi शहर ने पिछले साल तीन नए स्कूल बनाए।
    th เมืองนี้สร้างโรงเรียนใหม่สามแห่งเมื่อปีที่แล้ว
    uk Місто збудувало торік три нові школи. Але вчителів усе ще бракує.
    bg Градът построи миналата година три нови училища, но учителите не достигат.
    hu A város tavaly három új iskolát épített. Mégis kevés a tanár.
    hu Senki sem tudja, miért jöttek vissza ilyen korán a madarak.
    ro Orașul a construit anul trecut trei școli noi. Totuși lipsesc profesorii.
    ro Nimeni nu știe de ce s-au întors păsările atât de devreme.
    hr Grad je prošle godine sagradio tri nove škole, ali učitelja još nema dovoljno.
    vi Năm ngoái thành phố đã xây ba trường học mới. Nhưng vẫn còn thiếu giáo viên.
    id Tahun lalu kota itu membangun tiga sekolah baru. Namun guru masih kurang.
    no Byen bygde tre nye skoler i fjor, men det mangler fortsatt lærere.
    ca L'any passat la ciutat va construir tres escoles noves, però encara falten mestres.
    la Gallia est omnis divisa in partes tres, quarum unam incolunt Belgae.
    eo La urbo konstruis tri novajn lernejojn, sed ankoraŭ mankas instruistoj.
    ga Tá an aimsir go deas inniu agus tá na páistí ag súgradh sa ghairdín.
    """
}
