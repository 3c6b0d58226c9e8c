import { verbs } from '#core/waits/duration-words.ts';

const imperative = new RegExp(
  `^(?:then |next,? |first,? |now,? |finally,? |once .{3,60}, |while .{3,60}, |when .{3,60}, |after .{3,60}, |in an? .{3,40}, |to .{3,60}, )?(?:${verbs}|dice|chop|slice|cut|peel|combine|prepare|season|top|sprinkle|mash|drain|remove|serve|make|take|grab|get|start|preheat|throw|use|fill|pre-heat|wash|rinse|toast|squeeze|assemble|garnish|spread|pour|layer|divide|arrange|set|turn|let|allow|bring|reduce|transfer|return|repeat|store|refrigerate|freeze|fold|beat|sift|grate|mince|brush|rub|pat|trim|score|soak|scoop|shape|form|lay|spoon|ladle|measure|dissolve|warm|melt|saute|sauté|deglaze|discard|strain|press|wrap|cover|uncover|line|grease|flour|dust|adjust|taste|finish|continue|keep|add|mix|place|put|stir|heat|cook)\\b`,
  'i',
);

/** "Chop the onion", "Then add salt": whether a line tells the cook to do something. English only. */
export const isOrder = (text: string): boolean => imperative.test(text.slice(0, 160));

/** A time or a temperature in any language: what has one is hardly a remark. */
export const hasHeatOrTime = (text: string): boolean =>
  /\d\s?(?:°|º|℃|℉|grader|gradi|graus|grados|degrés|grad\b|stopni|градус)|\d\s?(?:min|stunde|heure|hora|or[ae]\b|timm?e|uur|godzin|минут|час|分|小时|時間)/i.test(
    text,
  );

/** "Préchauffer", "Mélangez": French and its neighbours give orders in a form that the first word shows. */
const romance = /^\p{Lu}\p{Ll}+(?:er|ir|re|ez|ar)(?=[\s,])/u;

/** Whether a paragraph begins with an order, in the languages where that can be told from its first words. */
export const opensWithOrder = (text: string): boolean => romance.test(text) || isOrder(text);
