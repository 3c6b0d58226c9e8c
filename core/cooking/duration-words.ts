/** Names of units of time in every language that is read, longest first within a unit. Seconds each. */
export const timeUnits: readonly (readonly [seconds: number, names: string])[] = [
  [86400, 'days|day|tagen|tage|tag|jours|jour|días|dias|día|dia|giorni|giorno|dagen|dagar|dygn|天'],
  [
    3600,
    'hours|hour|hrs|hr|stunden|stunde|std|heures|heure|horas|hora|ore|ora|uur|timmar|timme|timer|time\\b(?=\\s*$)|h|个半小时|个小时|小时|鐘頭|钟头|時間',
  ],
  [
    60,
    'minutes|minute|mins|min|minuten|minutos|minuto|minuti|minuut|minuter|minut|分钟|分鐘|分间|分(?!之|成|别|开|次|散|量|两|为)|mn',
  ],
  [
    1,
    'seconds|second|secs|sec|sekunden|sekunde|sek|secondes|seconde|segundos|segundo|secondi|secondo|sekunder|秒钟|秒鐘|秒|s(?=\\W|$)',
  ],
];

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  'half an': 0.5,
  'half a': 0.5,
  'a half': 0.5,
  'one half': 0.5,
  'one and a half': 1.5,
  'a couple of': 2,
  'a couple': 2,
  'a quarter of an': 0.25,
  'three quarters of an': 0.75,
  eine: 1,
  einer: 1,
  ein: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  acht: 8,
  zehn: 10,
  zwanzig: 20,
  'eine halbe': 0.5,
  'einer halben': 0.5,
  halbe: 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  une: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
  'une demi-': 0.5,
  'une demi': 0.5,
  'un quart d’': 0.25,
  "un quart d'": 0.25,
  'une dizaine de': 10,
  'une quinzaine de': 15,
  'une vingtaine de': 20,
  una: 1,
  dos: 2,
  tres: 3,
  cinco: 5,
  diez: 10,
  media: 0.5,
  "un'": 1,
  'un’': 1,
  due: 2,
  tre: 3,
  cinque: 5,
  dieci: 10,
  mezza: 0.5,
  "mezz'": 0.5,
  'mezz’': 0.5,
  半: 0.5,
  半个: 0.5,
  一: 1,
  一个: 1,
  两: 2,
  两个: 2,
  三: 3,
  三个: 3,
  四: 4,
  五: 5,
  六: 6,
  八: 8,
  十: 10,
  十五: 15,
  二十: 20,
  三十: 30,
  四十: 40,
  一个半: 1.5,
};

export const numberNames: readonly string[] = Object.keys(numbers).sort((a, b) => b.length - a.length);
export const namedNumber = (name: string): number | null =>
  Object.hasOwn(numbers, name.toLowerCase()) ? (numbers[name.toLowerCase()] ?? null) : null;

/** What makes a time no wait: "every 5 minutes", "the 10-minute mark". */
export const notBefore =
  /(?:\b(?:every|each|in under|jede|alle|toutes les|cada|ogni|within the|keeps?(?: \S+){0,3} for|lasts?(?: \S+){0,2} for)\s*|每隔?|最多可?存放)$/iu;
export const notAfter =
  /^\s*(?:ahead|in advance|before (?:serving|you|the|baking|cooking|adding|it|using|needed)|earlier|old\b|ago|mark\b|vorher|im Voraus|à l[’']avance|avant de|antes|prima|intervals?|一次|前|以内食用)/iu;
export const storage =
  /\b(?:keeps?|stor(?:e|ed|age)|fridge|refrigerator|freezer?|frozen|up to|haltbar|conserver?|ahead|leftovers?|airtight)\b/iu;

/** Verbs of waiting and heat, for naming a timer. */
export const verbs =
  'simmer|boil|parboil|blanch|bake|roast|broil|grill|fry|stir-fry|deep-fry|pan-fry|saute|sauté|sear|brown|toast|cook|steam|braise|stew|poach|rest|stand|sit|rise|proof|prove|chill|refrigerate|freeze|cool|marinate|soak|steep|infuse|knead|mix|beat|whisk|blend|stir|heat|reheat|warm|microwave|reduce|caramelize|melt|smoke|cure|brine|ferment|pickle|process|pulse|drain|dry|set|thicken|render|sweat|soften|wait|leave|let|keep|fold|whip|cream|bloom|hydrate|preheat|pressure cook|slow cook|air fry|crisp|char|bring|add|turn|cover|return|continue|repeat|pour|place|put|shake|swirl|scrape|hold|do|shape|roll|press|pour|strain|flip|rinse|cure|age|massage|toss';
export const otherVerbs =
  'köcheln|kochen|backen|braten|garen|ruhen|gehen|ziehen|rühren|kneten|schmoren|dünsten|rösten|anbraten|ausdampfen|kühlen|einweichen|marinieren|quellen|abkühlen|dämpfen|grillen|' +
  'mijoter|cuire|bouillir|rôtir|griller|frire|revenir|reposer|lever|mariner|refroidir|mélanger|pétrir|dorer|infuser|tremper|chauffer|laisser|enfourner|' +
  'hervir|cocer|cocinar|hornear|freír|sofreír|asar|reposar|dejar|enfriar|marinar|remojar|mezclar|amasar|saltear|' +
  'bollire|cuocere|sobbollire|infornare|friggere|soffriggere|rosolare|riposare|lievitare|raffreddare|marinare|mescolare|impastare|lasciare';
export const hanVerbs =
  '静置|冷藏|冷冻|发酵|浸泡|腌制|腌渍|焖煮|炖煮|翻炒|爆炒|焯水|预热|搅拌|烘烤|醒面|煮|炒|蒸|烤|炖|焖|腌|泡|炸|煎|焯|卤|熬|醒|煨|烧|烫|揉|放|等|炼|捂|闷';
