import type { glassBoxWords as english } from '../english/glass-box.ts';
import type { Translated } from '../words.ts';

/** What was understood of a file, where it stands, why, and how to put it right. */
export const glassBoxWords: Translated<typeof english> = {
  'glass.line': 'Zeile {line} der Datei',
  'glass.close': 'Schließen',
  'glass.step': 'Schritt {step}: was verstanden wurde',
  'glass.nothing': 'In diesem Schritt wurden keine Zeiten, Mengen oder Zutaten gefunden.',
  'glass.quoted': '„{words}“',

  'glass.amount-read': 'Gelesen als {amount}, von „{name}“.',
  'glass.amount-size': 'Eine Größe, deshalb wird sie nie umgerechnet.',
  'glass.amount-fixed': 'Die Zeile sagt, dass sie nicht umgerechnet wird.',
  'glass.amount-words': 'Es gibt keine Zahl zum Umrechnen.',
  'glass.amount-scaled': 'Gezeigt mal {factor}, gerundet auf das, was sich in der Küche messen lässt.',
  'glass.amount-converted': 'Gezeigt in anderen Einheiten als in der Datei.',
  'glass.amount-weighed': 'Nach dem mittleren Gewicht dieses Lebensmittels, deshalb ungefähr.',
  'glass.never-used': 'Kein Schritt verwendet es.',
  'glass.line-chosen': 'Gezeigt wie geschrieben, wie von dir gewählt.',
  'glass.line-unsure': 'Diese Zeile wurde nicht sicher verstanden, deshalb wird sie gezeigt wie geschrieben.',
  'glass.as-written': 'Zeile zeigen wie geschrieben',
  'glass.read-again': 'Wieder lesen',

  'glass.time-read': 'Eine Zeit von {time}. Ihr Timer heißt nach den Wörtern daneben „{label}“.',
  'glass.time-shorter': 'Der Timer klingelt nach {time}, der kürzeren Zeit.',
  'glass.time-hands-off': 'Solange kannst du weggehen.',
  'glass.time-hands-on': 'Solange hast du die Hände voll.',
  'glass.time-soft': 'Das ist keine genaue Zeit, deshalb gibt es keinen Timer dafür.',
  'glass.not-a-time': 'Keine Zeit',
  'glass.not-a-time-said': 'Keine Zeit, wie von dir gesagt.',

  'glass.temperature-read': 'Eine Temperatur: {celsius} sind {fahrenheit}.',
  'glass.temperature-bare': 'Es steht keine Einheit da: {unit} ist hier wahrscheinlicher.',
  'glass.not-a-temperature': 'Keine Temperatur',
  'glass.not-a-temperature-said': 'Keine Temperatur, wie von dir gesagt.',

  'glass.step-amount': 'Eine Menge, deshalb wird sie mit dem Rezept umgerechnet.',
  'glass.not-an-amount': 'Keine Menge',
  'glass.not-an-amount-said': 'Keine Menge, wie von dir gesagt.',

  'glass.use-exact': '„{words}“ ist der Name der Zutat.',
  'glass.use-part': '„{words}“ ist ein Teil des Namens.',
  'glass.use-kind': '„{words}“ meint wohl diese Zutat.',
  'glass.use-many': '„{words}“ meint wohl {count} Zutaten.',
  'glass.use-unnamed': 'Der Schritt nennt sie nicht.',
  'glass.use-doubt': 'Eine andere Lesart war fast ebenso wahrscheinlich.',
  'glass.use-part-goes': 'Nur ein Teil kommt hier hinein.',
  'glass.use-rest-goes': 'Der Rest kommt hier hinein.',
  'glass.use-some-goes': 'Wie viel davon hier hineinkommt, steht nicht da.',
  'glass.made': 'Entsteht in Schritt {step}.',
  'glass.made-guess': 'Kein Schritt sagt, dass es dort entsteht; dort wird etwas gemischt.',
  'glass.use-said': 'Wie von dir gesagt.',
  'glass.role-adds': 'Kommt hier hinein',
  'glass.role-mention': 'Schon drin',
  'glass.role-none': 'Nicht hier',
  'glass.add': 'Noch etwas kommt hier hinein',
  'glass.add-choose': 'Zutat wählen',

  'glass.stated': 'So steht es in der Datei.',
  'glass.total': 'Die kürzesten Zeiten aller Schritte, zusammengezählt. Die Datei nennt keine Zeit.',
  'glass.total-part': 'Schritt {step}: {time}, {label}',

  'glass.noted': 'Für dieses Rezept gemerkt. Die Datei bleibt, wie sie ist.',
  'glass.undo': 'Rückgängig',
};
