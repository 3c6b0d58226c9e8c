/** Sources of patterns around a number, all languages together. */
export { numberWord, numberWordPattern } from './number-words.ts';

export const rangeWords = 'to|or|bis zu|bis|oder|à|a|ou|o|tot|of|till|eller|til|hasta|até|al|至|到|或|か';
export const aboutWords =
  'about|approximately|approx\\.?|around|roughly|circa|ca\\.?|c\\.|c:a|etwa|environ|env\\.?|unos|unas|aproximadamente|aprox\\.?|up to|at least|at most|less than|more than|no more than|almost|nearly|just over|just under|heaping|heaped|scant|generous|level|good|rounded|' +
  "knapp|gut|ungefähr|rund|gute|mindestens|mind\\.|maximal|max\\.|höchstens|à peu près|alrededor de|cerca de|cirka|drygt|knappt|minst|högst|ongeveer|ruim|minstens|all[’']incirca|大约|大概|约|約";
/** Words between a number and its unit that say how full or how big: "2 gestr. TL", "1 kleine Dose", "une grosse poignée". */
export const unitModifiers =
  'heaped|heaping|level|scant|rounded|generous|gestrichene[rns]?|gestr\\.?|gehäufte[rns]?|geh\\.|leicht gehäufte[rns]?|gute[rns]?|knappe[rns]?|kleine[rnsm]?|kl\\.|große[rnsm]?|grosse[rns]?|gr\\.|dicke[rns]?|dünne[rns]?|halbe[rns]?|' +
  'petite?s?|gros|grande?s?|bonnes?|bons?|belles?|beaux?|fines?|minces|pequeñ[oa]s?|buen[oa]s?|pequen[oa]s?|boas?|bons|piccol[oaie]|buon[ae]?|abbondant[ei]|' +
  'klein|groot|grote|flinke|volle|afgestreken|dikke|dunne|ruime|rågad|rågade|struken|strukna|stora?|stort|liten|litet|små|god|大|小|满|滿|平|整';
/** The same behind a spoon or a cup: "1 c. à café rase", "2 cucchiai colmi". */
export const unitModifiersAfter =
  'rase?s?|bombée?s?|pleines?|ras[oaie]s?|colm[oaie]|colmad[oa]s?|abbondant[ei]|scars[oi]|chei[oa]s?|gestrichen|gehäuft|afgestreken|rågade?';
export const vagueAmounts =
  "a few|few|a little|a bit of|a bit|some|several|quelques|plusieurs|1 peu|un peu|einige|etwas|ein paar|ein wenig|ein bisschen|wenig|algunos|algunas|unas cuantas|unos cuantos|un poco|qualche|alcun[ie]|un po’|un po'|alguns|algumas|um pouco|enkele|een beetje|wat|några|lite|litet|a touch of|a lot of|lots of|plenty of";
export const ofWords =
  "(?:of(?: an?| the)?|de (?:la|los|las|l['’](?=\\p{L})|una?|une?)|de|du|des|di|del|della|delle|degli|dei|do|da|von|vom|van|av)(?=\\s)\\s|(?:d|dell|l)['’](?=\\p{L})|的";
export const optionalWords =
  /\boptional(?:ly|e|es)?\b|\boptionnel(?:le)?s?\b|\bfacultati(?:f|ve|fs|ves|vo|va)\b|\bopcional(?:es)?\b|\bfacoltativ[oaie]\b|\boptioneel\b|\bvalfri\b|\bwer mag\b|\bnach Belieben\b|\bevtl\b|\beventuell|\beventueel\b|\bevt?\.|可选|可選|可不放|お好みで/i;
export const tasteWords =
  '(?:,?\\s*(?:or\\s+)?(?:to taste|as needed|as required|as desired|for (?:garnish|serving|frying|greasing|dusting|sprinkling|brushing|drizzling|the pan|topping)[^,;]{0,40}|to serve|' +
  'nach Geschmack|nach Bedarf|nach Belieben|n\\.\\s?B\\.|zum [A-ZÄÖÜ]\\p{L}+|au goût|selon (?:le )?goût|à volonté|pour (?:servir|décorer|la cuisson)|al gusto|a gusto|c/n|cantidad necesaria|a piacere|q\\.?\\s?b\\.?(?![\\p{L}])|quanto basta|quanto baste|' +
  'naar smaak|naar behoefte|efter smak|efter behov|各?适量|各?適量|适宜|適宜|各?少许|各?少許|各?少々|少量|若干|酌量|お好みの量|お好みで))';
