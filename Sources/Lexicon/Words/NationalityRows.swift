/// The rows behind `Nationalities`: country, demonyms, other names of the country.
enum NationalityRows {
  static let text = """
    Afghanistan|afghan
    Albania|albanian
    Algeria|algerian
    Andorra|andorran
    Angola|angolan
    Argentina|argentine;argentinian;argentines
    Armenia|armenian
    Australia|australian;aussie;aussies
    Austria|austrian
    Azerbaijan|azerbaijani;azeri
    Bahamas|bahamian|the bahamas
    Bahrain|bahraini
    Bangladesh|bangladeshi
    Barbados|barbadian
    Belarus|belarusian|byelorussia
    Belgium|belgian
    Belize|belizean
    Benin|beninese
    Bhutan|bhutanese
    Bolivia|bolivian
    Bosnia|bosnian|bosnia and herzegovina;bosnia-herzegovina
    Botswana|motswana;batswana
    Brazil|brazilian
    Britain|british;briton;brit;brits;britishers|great britain;united kingdom;the united kingdom;uk;u.k.
    Brunei|bruneian
    Bulgaria|bulgarian
    Burkina Faso|burkinabe
    Burundi|burundian
    Cambodia|cambodian
    Cameroon|cameroonian
    Canada|canadian
    Chad|chadian
    Chile|chilean
    China|chinese|people's republic of china
    Colombia|colombian
    Congo|congolese|democratic republic of congo;democratic republic of the congo;dr congo;drc
    Costa Rica|costa rican
    Croatia|croatian;croat;croats
    Cuba|cuban
    Cyprus|cypriot;cypriots
    Czech Republic|czech;czechs|czechia;the czech republic
    Denmark|danish;dane;danes
    Djibouti|djiboutian
    Dominican Republic|dominican|the dominican republic
    East Timor|timorese;east timorese|timor-leste
    Ecuador|ecuadorean;ecuadorian
    Egypt|egyptian
    El Salvador|salvadoran;salvadorean
    England|english;englishman;englishmen;englishwoman
    Eritrea|eritrean
    Estonia|estonian
    Eswatini|swazi|swaziland
    Ethiopia|ethiopian
    Fiji|fijian
    Finland|finnish;finn;finns
    France|french;frenchman;frenchmen;frenchwoman
    Gabon|gabonese
    Gambia|gambian|the gambia
    Georgia|georgian
    Germany|german
    Ghana|ghanaian
    Greece|greek;greeks
    Grenada|grenadian
    Guatemala|guatemalan
    Guinea|guinean
    Guyana|guyanese
    Haiti|haitian
    Honduras|honduran
    Hong Kong|hongkonger;hongkongers;hong konger;hong kongers
    Hungary|hungarian
    Iceland|icelandic;icelander;icelanders
    India|indian
    Indonesia|indonesian
    Iran|iranian|islamic republic of iran
    Iraq|iraqi
    Ireland|irish;irishman;irishmen;irishwoman|republic of ireland
    Israel|israeli
    Italy|italian
    Ivory Coast|ivorian|cote d'ivoire;côte d'ivoire
    Jamaica|jamaican
    Japan|japanese
    Jordan|jordanian
    Kazakhstan|kazakh;kazakhs;kazakhstani
    Kenya|kenyan
    Kosovo|kosovar;kosovars;kosovan
    Kuwait|kuwaiti
    Kyrgyzstan|kyrgyz
    Laos|laotian;lao
    Latvia|latvian
    Lebanon|lebanese
    Liberia|liberian
    Libya|libyan
    Liechtenstein|liechtensteiner;liechtensteiners
    Lithuania|lithuanian
    Luxembourg|luxembourgish;luxembourger;luxembourgers
    Macedonia|macedonian|north macedonia
    Madagascar|malagasy
    Malawi|malawian
    Malaysia|malaysian
    Maldives|maldivian|the maldives
    Mali|malian
    Malta|maltese
    Mauritania|mauritanian
    Mauritius|mauritian
    Mexico|mexican
    Moldova|moldovan
    Monaco|monegasque
    Mongolia|mongolian;mongol;mongols
    Montenegro|montenegrin
    Morocco|moroccan
    Mozambique|mozambican
    Myanmar|burmese|burma
    Namibia|namibian
    Nepal|nepalese;nepali
    Netherlands|dutch;dutchman;dutchmen|the netherlands;holland
    New Zealand|new zealander;new zealanders;kiwi;kiwis
    Nicaragua|nicaraguan
    Niger|nigerien;nigeriens
    Nigeria|nigerian
    North Korea|north korean|dprk
    Norway|norwegian
    Oman|omani
    Pakistan|pakistani
    Palestine|palestinian|palestinian territories
    Panama|panamanian
    Papua New Guinea|papua new guinean
    Paraguay|paraguayan
    Peru|peruvian
    Philippines|filipino;filipina;filipinos;philippine|the philippines
    Poland|polish;pole;poles
    Portugal|portuguese
    Puerto Rico|puerto rican
    Qatar|qatari
    Romania|romanian
    Russia|russian|russian federation
    Rwanda|rwandan
    Samoa|samoan
    Saudi Arabia|saudi;saudi arabian
    Scotland|scottish;scot;scots;scotsman
    Senegal|senegalese
    Serbia|serbian;serb;serbs
    Sierra Leone|sierra leonean
    Singapore|singaporean
    Slovakia|slovak;slovaks;slovakian
    Slovenia|slovenian;slovene;slovenes
    Somalia|somali;somalian
    South Africa|south african
    South Korea|south korean|republic of korea
    South Sudan|south sudanese
    Soviet Union|soviet;soviets|the soviet union;ussr;u.s.s.r.
    Spain|spanish;spaniard;spaniards
    Sri Lanka|sri lankan
    Sudan|sudanese
    Suriname|surinamese
    Sweden|swedish;swede;swedes
    Switzerland|swiss
    Syria|syrian
    Taiwan|taiwanese
    Tajikistan|tajik;tajiks
    Tanzania|tanzanian
    Thailand|thai;thais
    Tibet|tibetan
    Togo|togolese
    Tonga|tongan
    Trinidad|trinidadian|trinidad and tobago
    Tunisia|tunisian
    Turkey|turkish;turk;turks|türkiye
    Turkmenistan|turkmen
    Uganda|ugandan
    Ukraine|ukrainian|the ukraine
    United Arab Emirates|emirati|the united arab emirates;uae;u.a.e.;emirates
    United States|american|the united states;united states of america;us;u.s.;usa;u.s.a.;america
    Uruguay|uruguayan
    Uzbekistan|uzbek;uzbeks
    Vatican||the vatican;holy see;vatican city
    Venezuela|venezuelan
    Vietnam|vietnamese|viet nam
    Wales|welsh;welshman;welshmen
    Yemen|yemeni
    Yugoslavia|yugoslav;yugoslavs;yugoslavian
    Zambia|zambian
    Zimbabwe|zimbabwean
    """
}
