/** Words of lines in other languages than English: what is a size, what is done, what it is for. Sources of patterns. */

/** Before the name: "große Zwiebeln", "petits oignons". */
export const sizeWords =
  'kleine[rnsm]?|kl\\.|große[rnsm]?|grosse[rnsm]?|mittelgro(?:ß|ss)(?:e[rnsm]?)?|m\\.-?große[rnsm]?|mittlere[rnsm]?|dicke[rns]?|dünne[rns]?|petite?s?|grande?s?|gros(?:se|ses)?|moyen(?:ne|nes|s)?|belles?|beaux?|' +
  'pequeñ[oa]s?|median[oa]s?|pequen[oa]s?|médi[oa]s?|piccol[oaie]|medi[oaie]|gross[oaie]|grote|middelgrote|flinke|dikke|dunne|små|stora?|stort|store|mellanstora?|medelstora?|liten|litet|lille|mały|mała|duży|duża|kis|nagy|large|medium|small|extra-large';
/** Behind it, as the Romance languages have them: "cebollas grandes", "oignon moyen". */
export const sizeWordsAfter =
  'grandes?|gros|grosses?|petite?s?|moyen(?:ne|nes|s)?|median[oa]s?|pequeñ[oa]s?|pequen[oa]s?|médi[oa]s?|medi[oaie]|piccol[oaie]|grand[ei]|gross[oaie]|groß|klein|mittelgroß|大|中|小';

/** Names that only look as if something were done to them or as if they had a size: breadcrumbs, minced meat, peas. */
export const wholeNames =
  '(?:pan rallado|carne (?:picada|molida|moída|tritata|macinata)|viandes? hachées?|steaks? hachés?|b(?:œ|oe)uf haché|tomates? (?:pelées?|concassées?|triturados?|pelados?)|pomodori pelati|krossade tomater|passerade tomater|' +
  'sale? (?:grosso|fino)|sal grues[ao]|petits pois|petits[- ]suisses?|petits[- ]beurres?|gros sel|grosse crevettes?|große bohnen|dicke bohnen|saure sahne|geschälte tomaten|passierte tomaten|gesneden tomaten|gehakte? tomaten|gehakt|grand marnier|grand cru)';

/** Cutting, peeling, washing, melting: what cooking does (smoked, dried, condensed) makes another thing, and stays in the name. */
const done = [
  '(?:(?:sehr )?(?:fein|grob|frisch|klein|dünn|gut|leicht)[- ]?)?(?:gehackt|gewürfelt|geschnitten|geschält|gepresst|gerieben|geraspelt|geschmolzen|zerdrückt|geviertelt|halbiert|verquirlt|zerlassen|gehobelt|gewaschen|entkernt|entsteint|abgetropft|aufgetaut|zerkleinert|zerbröselt|zerstoßen|gestiftelt|püriert|gesiebt|geputzt|gepellt|gezupft|aufgeschlagen)(?:e|er|es|en|em)?',
  '(?:frisch gemahlen|weich|zimmerwarm)(?:e|er|es|en|em)?',
  '(?:(?:très )?(?:finement|grossièrement|fraîchement|bien) )?(?:haché|émincé|coupé|découpé|pelé|épluché|battu|fondu|ciselé|écrasé|tranché|pressé|râpé|ramolli|égoutté|rincé|lavé|équeuté|épépiné|dénoyauté|effeuillé|concassé|pilé|nettoyé|écossé|tamisé|taillé|détaillé|émietté|mixé|fouetté)e?s?(?: en (?:petits |fines? |gros |quatre )?(?:dés|deux|quatre|rondelles|morceaux|cubes|tranches|lamelles|quartiers|brunoise|julienne))?',
  'fraîchement moulue?s?|en (?:petits |fines |gros )?(?:dés|rondelles|cubes|lamelles|morceaux|tranches|quartiers|julienne|brunoise)',
  '(?:(?:muy |bien |finamente |recién |finamente )?)(?:picad|cortad|batid|derretid|fundid|exprimid|pelad|trocead|laminad|rallad|escurrid|lavad|desmenuzad|machacad|filetead|rebanad|aplastad|ablandad|tamizad|picadit)[oa]s?(?: (?:en|a) (?:dados|rodajas|cubos|trozos|tiras|láminas|juliana|cuartos|mitades|gajos|daditos|cubitos|rebanadas|aros|pluma))?',
  'recién molid[oa]s?|en (?:dados|rodajas|cubos|trozos|tiras|láminas|juliana|cuartos|daditos|cubitos|rebanadas|aros)',
  '(?:(?:bem |finamente |grosseiramente )?)(?:espremid|picad|picadinh|cortad|batid|fatiad|derretid|amassad|descascad|dissolvid|ralad|lavad|escorrid|esmagad|laminad|peneirad)[oa]s?(?: (?:em|às|aos) (?:cubos|rodelas|tiras|pedaços|fatias|cubinhos|gomos|lâminas|quartos)| finamente)?',
  'moíd[oa]s? (?:na hora|no momento)|(?:em|às|aos) (?:cubos|rodelas|tiras|pedaços|fatias|cubinhos|gomos|lâminas)(?: \\p{L}+)?',
  '(?:(?:finemente |grossolanamente )?)(?:tritat|affettat|sciolt|sbattut|grattugiat|tagliat|sbucciat|pelat|lavat|schiacciat|spezzettat|sminuzzat|fus|ammorbidit|scolat|sgocciolat|setacciat|snocciolat|denocciolat|mondat|pulit)[oaie](?: (?:a|in) (?:cubetti|dadini|pezzi|fette|pezzetti|rondelle|listarelle|fettine|julienne|spicchi|tocchetti|pezzettini))?',
  'macinato (?:fresco|al momento)|a (?:(?:cubetti|dadini|pezzi|pezzetti|fette|fettine|strisce|striscioline|spicchi|rondelle|listarelle|tocchetti|pezzettini)(?: (?:sottili|piccol[ie]|gross[ie]|spess[ie]))?|temperatura ambiente)',
  '(?:fijn|grof)[- ]?gehakt|(?:(?:fijn|grof|vers|dun)[- ]?)?(?:gehakte|losgeklopte?|gesneden|gesnipperde?|geraspte?|geperste?|gesmolten|geschilde?|geklopte?|gehalveerde?|geplette?|uitgelekte?|afgespoelde?|gewassen|ontpitte?|ontvelde?|gepelde?|gezeefde?)|versgemalen|vers gemalen',
  '(?:in|op) (?:(?:dunne|kleine|grove|fijne|halve) )?(?:blokjes|plakjes|ringen|reepjes|stukjes|stukken|partjes|ringetjes|kwarten|plakken|reepje|kamertemperatuur)',
  '(?:(?:fint?|grovt?|tunt|smått|ny|färsk)[- ]?)?(?:hacka(?:d|t|de)|riv(?:en|et|na)|skiva(?:d|t|de)|tärna(?:d|t|de)|pressa(?:d|t|de)|smält|smälta|uppvispa(?:d|t|de)|strimla(?:d|t|de)|skala(?:d|t|de)|halvera(?:d|t|de)|klyfta(?:d|t|de)|mosa(?:d|t|de)|skölj(?:d|t|da))|(?:ny|färsk|nymal|finmal)mal(?:d|en|et|na|t|da)|rumstempererat?',
  'i (?:bitar|bit|skivor|klyftor|tärningar|strimlor|ringar|stavar|kuber)',
  '(?:fint )?(?:hakket|hakkede|revet|snittet|skåret)',
];
export const doneWords = done.join('|');
/** What may follow it: "picado en trozos grandes", "coupées en rondelles fines". What else follows is the name itself: "und gemahlener Pfeffer". */
export const howDone =
  '(?:en|in|a|em|i|à|au|aux|às|aos|al|alla|con|com|mit|avec|y|e|et|und|och|muy|bien|bem|très)(?: \\p{L}{1,12}){1,4}|fin[ao]s?|fines?|fini|menu|sottil[ei]|delgad[oa]s?|gruess?[oa]s?|pequeñ[oa]s?|pequen[oa]s?|menud[oa]s?|finamente|finement|finemente|grossièrement|grossolanamente|fein|grob|fijn|grof|fint|grovt';
/** Behind the name, to the end: "in feine Ringe geschnitten" without its comma. */
export const cutWords =
  'in (?:(?:feine|dünne|kleine|grobe|dicke|halbe) )?(?:Scheiben|Würfeln?|Streifen|Ringen?|Stücken?|Spalten|Stiften?|Röllchen|Scheibchen|Stückchen)';

export const purposeWords =
  "om (?:in )?(?:te|mee) |para |p/ ?|pour |zum |zur |für (?:die|den|das|eine?n?) |aus der m(?:ü|ue)hle|bei bedarf|till |til |att |ter |voor |per (?:la |il |lo |i |le |gli |l['’]|\\p{L}{2,}are|\\p{L}{2,}[ei]re)|au besoin|au choix|nach |a gosto|al gusto|a gusto|a piacere|au goût|à volonté|naar (?:smaak|wens|behoefte|keuze)|efter (?:smak|behov)|etter smak|c/n|cantidad necesaria|q\\.? ?b\\.?|quanto basta|n\\.? ?b\\.?";

export const leadNotes =
  'q\\.? ?b\\.?(?: di)?|quanto basta(?: di)?|quanto baste(?: de)?|n\\.? ?b\\.?|b\\.? ?b\\.?|适量|適量|少许|少許|少々|若干|nach bedarf|nach belieben|nach geschmack|naar smaak|à volonté|opcional|optioneel|optionnel|facultatif|facoltativo|evtl\\.?|eventuell|ev\\.|evt\\.?|eventueel|eventuellt';

/** What is taken of the fruit that is counted: "Saft einer halben Zitrone", "le jus d'un citron", "rivet skal av en citron". */
export const partWords =
  'saft|saften|schale|abrieb|zesten|jus|zestes?|zumo|jugo|ralladura|cáscara|piel|succo|scorza|buccia|suco|sumo|raspas?|casca|sap|rasp|schil|skal|skalet|juice';
