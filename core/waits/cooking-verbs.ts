import { remembered } from '#core/text/remember.ts';

/* Verbs of waiting and heat: what a timer is called after, and whether the cook may walk away meanwhile. */

export interface CookingVerb {
  /** "simmer" for "simmering"; in other languages the word as it was written. */
  readonly name: string;
  readonly handsOff: boolean;
  /** "add", "turn", "let": says little of what goes on for so long. */
  readonly weak: boolean;
}

const words = (text: string): readonly string[] => text.split(' ');
const english: readonly (readonly [handsOff: boolean, weak: boolean, verbs: readonly string[]])[] = [
  [
    true,
    false,
    words(
      'simmer boil parboil blanch bake roast cook steam braise stew poach rest stand sit rise proof prove chill refrigerate freeze cool marinate soak steep infuse microwave smoke cure brine ferment pickle drain dry thicken bloom hydrate preheat age wait reheat defrost thaw dehydrate autolyse rehydrate can macerate',
    ),
  ],
  [
    false,
    false,
    words(
      'broil grill fry stir-fry deep-fry pan-fry air-fry saute sauté sautée sear brown toast knead mix beat whisk blend caramelize caramelise melt process pulse render sweat soften fold whip cream crisp char swirl massage mash rub griddle scramble churn temper wilt flambé',
    ),
  ],
  [true, true, words('let leave allow keep cover reduce set warm hold')],
  [
    false,
    true,
    words(
      'stir heat bring add turn return continue repeat pour place put shake scrape do shape roll press strain flip rinse toss brush combine remove baste',
    ),
  ],
];

const doubled = new Set(words('whip set can scrub rub stir-fry'));
const irregular: Readonly<Record<string, string>> = {
  frozen: 'freeze',
  froze: 'freeze',
  risen: 'rise',
  stood: 'stand',
  kept: 'keep',
  beaten: 'beat',
  sitting: 'sit',
  letting: 'let',
  putting: 'put',
  shaken: 'shake',
  browned: 'brown',
  setting: 'set',
  whipping: 'whip',
  whipped: 'whip',
  rubbing: 'rub',
};

/** "bake": bakes, baked, baking; "fry": fries, fried, frying. */
function formsOf(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const last = doubled.has(verb) ? verb.at(-1)! : '';
  return [verb, `${verb}${/(?:[sxz]|ch|sh)$/.test(verb) ? 'es' : 's'}`, `${verb}${last}ed`, `${verb}${last}ing`];
}

const known = new Map<string, CookingVerb>();
for (const [handsOff, weak, list] of english)
  for (const name of list) for (const form of formsOf(name)) known.set(form, { name, handsOff, weak });
for (const [form, name] of Object.entries(irregular)) known.set(form, known.get(name)!);
known.delete('can');
known.delete('cans');

/** Beginnings of words in German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish and Russian. */
const handsOffStems = words(
  'köchel koche kochen kocht gekocht aufkochen back gebacken garen gare gart schmor ruhen ruh gehen zieh kühl einweich marinier quell abkühl auskühl dämpf dünst ausdampf trocknen warten gefrier einfrier ' +
    'mijot cuire cuis cuit bouill rôti tiéd repos lever mariner marine refroidi infus tremp enfourn congel étuv pocher macérer attend ' +
    'hervi hierv cocer cuece cocin horne hornea asar asa reposa enfri marin remoja congela cocción ' +
    'boll bolli cuoc cottura cuocere sobboll inforn ripos lievit raffredd ammoll ' +
    'ferv cozinh coze assar asse descans refriger esfri geladeira levedar ' +
    'sudder kook koken gaar bak oven rust rijzen laten afkoel koel week wellen trek stoven stoof ' +
    'sjud koka kok gräd baka vila jäs sväll svalna kyl marinera blötlägg dra bag bages hvil hæv køl simre steg kog ' +
    'gotuj gotow piec duś odstaw chłodz выпека запека вари туши настаива остав охлажд марин',
);
const handsOnStems = words(
  'brat anbrat knet rühr verrühr schlag mix röst grill frittier schwitz anschwitz ' +
    'griller frire revenir mélang pétri dorer saisi fouett remu sauter faites poêl ' +
    'freír freí fríe sofr dora saltea mezcl amas remuev bate batir ' +
    'frigg soffrig rosol mescol impast salta frull mont tosta ' +
    'frit refog mistur amass bater bata dour mex ' +
    'fruit meng kneed kneden klop roer ' +
    'bryn stek knåda rör vispa fräs ælt pisk rør brun ' +
    'smaż mieszaj жар обжар меша',
);
const weakStems = new Set(words('faites laten остав week steg'));

const stems = new Map<string, (readonly [stem: string, handsOff: boolean])[]>();
for (const [list, handsOff] of [[handsOffStems, true] as const, [handsOnStems, false] as const])
  for (const stem of list) {
    const key = stem.slice(0, 2);
    stems.set(key, [...(stems.get(key) ?? []), [stem, handsOff]]);
  }

/** The cooking verb that a word in lower case is a form of, in English first. */
export const cookingVerb = (word: string): CookingVerb | undefined => rememberedVerb(word) ?? undefined;

/** The same few hundred words stand in all steps. */
const rememberedVerb = remembered((word) => known.get(word) ?? verbLike(word), 3000);

/** "Kühlschrank", "koelkast", "Backofen": things that are called after what goes on in them. */
const vessel = /(?:schrank|kast|ofen|rohr|blech|form|topf|papier|skåp|plåt|vorm|plaat|pan|pfanne)$/u;

/** English verbs have all their forms listed; those of other languages are known by their beginnings. */
function verbLike(word: string): CookingVerb | null {
  if (word.length < 3 || vessel.test(word)) return null;
  let longest: readonly [stem: string, handsOff: boolean] | undefined;
  for (const one of stems.get(word.slice(0, 2)) ?? []) {
    const fits = word.startsWith(one[0]) && word.length - one[0].length <= 6;
    if (fits && (longest === undefined || one[0].length > longest[0].length)) longest = one;
  }
  return longest === undefined ? null : { name: word, handsOff: longest[1], weak: weakStems.has(longest[0]) };
}

const hanHandsOn = '翻炒|爆炒|煸炒|炒め|炒|炸|煎|揚げ|搅拌|攪拌|拌|揉|混ぜ|こね|捏ね|搅打|打发|烫|볶';
const hanHandsOff =
  '静置|冷藏|冷冻|发酵|發酵|発酵|浸泡|腌制|腌渍|焖煮|炖煮|焯水|预热|預熱|烘烤|醒面|煮|蒸|烤|炖|燉|焖|燜|腌|醃|泡|焯|卤|滷|熬|醒|煨|烧|燒|等待|等|炼|捂|闷|悶|茹で|ゆで|焼|寝か|漬け|浸|休ませ|冷や|加熱|温め|置|おい|おく|収汁|收汁|끓|삶|굽|찌|재우|放';
/** Verbs in Chinese, Japanese and Korean, longest first. */
export const hanVerb = new RegExp(`(${hanHandsOn})|(?:${hanHandsOff})`, 'gu');
