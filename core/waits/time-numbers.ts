/* Numbers in words, as they stand before a unit of time, in every language that is read. */

const numbers = new Map<string, number>();
const name = (words: string, values: readonly number[]) => {
  for (const [at, same] of words.split(' ').entries())
    for (const word of same.split('|')) if (word !== '-') numbers.set(word, values[at]!);
};
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);
const tens = [20, 30, 40, 50, 60, 90];

name(
  '- two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  upTo(19),
);
name('twenty thirty forty|fourty fifty sixty ninety', tens);
name(
  '- zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf - - fünfzehn - - achtzehn',
  upTo(18),
);
name('zwanzig dreißig|dreissig vierzig fünfzig sechzig neunzig', tens);
name('- deux trois quatre cinq - sept huit neuf dix onze douze treize quatorze quinze', upTo(15));
name('vingt trente quarante cinquante soixante quatre-vingt-dix', tens);
name('- dos tres cuatro cinco seis siete ocho nueve diez once doce - - quince - - dieciocho', upTo(18));
name('veinte treinta cuarenta cincuenta sesenta noventa', tens);
name('- due tre quattro cinque sei sette otto nove dieci undici dodici - - quindici - - diciotto', upTo(18));
name('venti trenta quaranta cinquanta sessanta novanta', tens);
name('- dois|duas três quatro - - sete oito - dez - doze - - - - - dezoito', upTo(18));
name('vinte trinta quarenta cinquenta sessenta noventa', tens);
name('- twee drie - vijf zes zeven - negen tien - twaalf - - vijftien - - achttien', upTo(18));
name('twintig dertig veertig vijftig zestig negentig', tens);
name('- två tre fyra fem sex sju åtta nio tio elva tolv - - femton - - arton', upTo(18));
name('tjugo trettio fyrtio femtio sextio nittio', tens);
name(
  '- dwie|dwa|два|две trzy|три fire|cztery|четыре pięć|пять seks|sześć|шесть syv|sju|siedem|семь otte|åtte|osiem|восемь ni|dziewięć|девять ti|dziesięć|десять - tolv|двенадцать - - femten|piętnaście|пятнадцать',
  upTo(15),
);
name('tyve|dwadzieścia|двадцать tredive|tretti|trzydzieści|тридцать førre|førti|czterdzieści|сорок', tens);
name('fünfundzwanzig vijfentwintig venticinque tjugofem femogtyve veinticinco', [25, 25, 25, 25, 25, 25]);
name('fünfunddreißig vijfendertig trentacinque trettiofem', [35, 35, 35, 35]);
name('fünfundvierzig vijfenveertig quarantacinque fyrtiofem femogfyrre', [45, 45, 45, 45, 45]);
name(
  'anderthalb eineinhalb einundeinhalb anderhalf anderhalve halvannen halvanden halvandet полтора półtorej',
  Array<number>(10).fill(1.5),
);
name('zweieinhalb dreieinhalb tweeënhalf tweeeneenhalf', [2.5, 3.5, 2.5, 2.5]);
name('dreiviertel trekvarts', [0.75, 0.75]);
/** "a couple of", "une dizaine de": a number with a noun's manners. */
export const roundNumbers: ReadonlyMap<string, number> = new Map([
  ['couple', 2],
  ['paio', 2],
  ['dozen', 12],
  ['douzaine', 12],
  ...['dizaine', 'decina', 'dezena', 'decena'].map((round) => [round, 10] as const),
  ...['quinzaine', 'quindicina', 'quinzena', 'quincena'].map((round) => [round, 15] as const),
  ...['vingtaine', 'ventina', 'vintena', 'veintena'].map((round) => [round, 20] as const),
  ...['trentaine', 'trentina'].map((round) => [round, 30] as const),
]);

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "two", "quinze", "anderthalb": not the words for one, which are mostly articles. */
export const numberWord = (word: string): number | undefined => numbers.get(word) ?? roundNumbers.get(word);
export const isTens = (value: number): boolean => value >= 20 && value % 10 === 0;

/** One, where a unit of time follows. */
export const ones = set(
  'a an one another ein eine einer einem einen eins un une una uno um uma een één en ett et ene jeden jedna jedną одна одну один',
);
export const halves = set(
  'half demi demie media medio mezza mezzo mezz meia meio halbe halben halber halb halv halva halve pół пол',
);
export const quarters = set(
  'quarter quarters quart quarts cuarto cuartos quarto quarti quartos viertel kwart fjärdedels',
);
export const fews = set(
  'few several some paar einige einigen mehrere mehreren quelques plusieurs unos unas uns umas algunos algunas varios varias pocos pocas alcuni alcune qualche pochi poche parecchi diversi alguns algumas vários várias poucos enkele meerdere några flera nogle flere noen kilka kilku parę несколько',
);
export const manyOf = set(
  'several mehrere mehreren plusieurs varios varias parecchi diversi vários várias meerdere flera flere',
);
/** What may stand between a number and its unit without changing either. */
export const fillers = set(
  'more additional extra further full whole good solid other long short odd ish weitere weiteren weiterer weitere gute guten ganze ganzen volle vollen autres autre bonnes bonne petites petite otros otras otro más altri altre altro altra outra outro outros outras mais andere extra volle goede till ytterligare hela mere complete entire',
);
/** Between "half", "a couple" or "une dizaine" and the unit. */
export const joiners = set('of a an the d de di more');
/** Between the two ends of a range. */
export const rangeWords = set(
  'to or till til through bis oder à ou u a o ou of tot eller til till do lub до или alle zu',
);
export const ands = set('and plus und et y e en och og i и &');
/** "tra i 15 e i 20 minuti": between the two ends. */
export const articles = set('i gli le los las les os as de den die');
export const betweens = set('between zwischen entre tra fra tussen mellan mellem mellom между');

/** Every word that a quantity can begin with. */
export const beginnings: ReadonlySet<string> = new Set([
  ...numbers.keys(),
  ...roundNumbers.keys(),
  ...ones,
  ...halves,
  ...quarters,
  ...fews,
]);
/** Whether a quantity can begin with this word: one look instead of six for the many that it can't. */
export const beginsQuantity = (word: string): boolean => beginnings.has(word);
