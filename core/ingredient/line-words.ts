/** Words of lines in other languages than English: what is a size, what is done, what it is for. Sources of patterns. */

export const sizeWords =
  'kleine[rnsm]?|große[rnsm]?|mittelgroße[rnsm]?|mittlere[rnsm]?|dicke[rns]?|petite?s?|grande?s?|gros(?:se|ses)?|moyen(?:ne|nes|s)?|pequeñ[oa]s?|median[oa]s?|pequen[oa]s?|médi[oa]s?|piccol[oaie]|medi[oaie]|kleine?|grote|middelgrote|små|stora?|store|mellanstora?|liten|litet|lille|mały|mała|duży|duża|kis|nagy|large|medium|small|extra-large';

const done = [
  '(?:fein|grob|frisch|klein)?\\s?(?:gehackt|gewürfelt|geschnitten|geschält|gepresst|gerieben|geraspelt|geschmolzen|zerdrückt|geviertelt|halbiert|verquirlt)(?:e|er|es|en|em)?',
  '(?:finement )?(?:haché|émincé|coupé|pelé|épluché|battu|fondu|ciselé|écrasé|tranché|pressé|râpé|ramolli)e?s?(?: en (?:dés|deux|rondelles|morceaux|cubes|tranches|lamelles|quartiers))?',
  'en (?:dés|rondelles|cubes|lamelles|morceaux)',
  '(?:picad|cortad|batid|derretid|exprimid|pelad|troceado|trocead|laminad)[oa]s?(?: en (?:dados|rodajas|cubos|trozos|tiras|láminas))?|en (?:dados|rodajas|cubos|trozos|tiras|láminas)',
  '(?:bem )?(?:espremid|picad|cortad|batid|fatiad|derretid|amassad|descascad|dissolvid|ralad)[oa]s?(?: em (?:cubos|rodelas|tiras|pedaços|fatias)| finamente)?|em (?:cubos|rodelas|tiras|pedaços|fatias)(?: \\p{L}+)?',
  '(?:tritat|affettat|sciolt|sbattut|grattugiat|tagliat)[oaie](?: a (?:cubetti|dadini|pezzi|fette|pezzetti))?|a (?:cubetti|dadini|pezzetti|fettine)',
  '(?:fijn|grof)?\\s?(?:gehakte?|gesneden|gehakt|geraspte?|geperste?|gesmolten|geschild|geklopt|gehalveerde?)|(?:fijn|grof)(?:gehakte?|gesneden)|in (?:blokjes|plakjes|ringen|reepjes|stukjes|dunne plakjes)',
  '(?:fin|grov)?(?:hackade?|hackat|riven|rivet|rivna|skivade?|skivat|tärnade?|tärnat|pressade?|pressat|smält|uppvispat|strimlade?|strimlad)',
  '(?:fint )?(?:hakket|hakkede|revet|snittet|skåret)',
];
export const doneWords = done.join('|');

export const purposeWords =
  "om (?:in )?(?:te|mee) |para |p/ ?|pour |zum |zur |für (?:die|den|das|eine?n?) |till |til |per (?:la |il |lo |i |le |gli |l['’]|\\p{L}{2,}are)|au besoin|nach |a gosto|al gusto|a gusto|au goût|à volonté|naar (?:smaak|wens)|efter smak|etter smak|q\\.? ?b\\.?|quanto basta|n\\.? ?b\\.?";

export const leadNotes =
  'q\\.? ?b\\.?(?: di)?|quanto basta|n\\.? ?b\\.?|适量|適量|少许|少許|少々|若干|nach bedarf|naar smaak|à volonté|opcional|optioneel|facultatif';
