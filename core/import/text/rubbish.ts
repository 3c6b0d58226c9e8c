import { isFarewell } from '#core/import/web/list-finder.ts';
import type { TextLine } from './text-line.ts';

/** Whole lines of pages that are no words of anybody, in the languages of the recipes. */
const whole = [
  // What a button says.
  'skip to (?:main |primary )?content|skip to recipe|jump to (?:the )?(?:recipe|video|comments)|print(?: recipe| this| this recipe)?|pin(?: it| recipe| this recipe| for later)?|save(?: recipe| this recipe| to favou?rites)?|rate(?: this)? recipe|share(?: this(?: recipe| post)?)?|share on \\S+|tweet|e-?mail(?: this)?|copy link|log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|search|menu|close|toggle (?:menu|navigation)|read more|load more|show more|see more|continue reading|back to top|next(?: post)?|previous(?: post)?|view all|leave a (?:comment|reply|review)|add a comment|post a comment|reply|like|follow(?: me| us)?(?: on \\S+)?|click here',
  'zum (?:inhalt|rezept)(?: springen)?|direkt zum (?:inhalt|rezept)|(?:rezept )?(?:drucken|ausdrucken|teilen|speichern|merken|bewerten)|auf \\S+ teilen|anmelden|registrieren|abonnieren|suche|suchen|menü|schließen|weiterlesen|mehr lesen|nach oben|kommentar (?:schreiben|hinterlassen)|antworten|merkliste|kochbuch speichern',
  "aller au contenu|aller à la recette|passer au contenu|(?:imprimer|partager|enregistrer|épingler)(?: (?:la|cette) recette)?|partager sur \\S+|connexion|s['’]inscrire|s['’]abonner|recherche|rechercher|fermer|lire la suite|voir plus|haut de page|laisser un commentaire|répondre",
  '(?:ir|saltar) (?:al contenido|a la receta)|(?:imprimir|compartir|guardar)(?: (?:la )?receta)?|compartir en \\S+|iniciar sesión|regístrate|suscríbete|buscar|cerrar|leer más|ver más|volver arriba|deja un comentario|responder|menú',
  '(?:vai|passa) (?:al contenuto|alla ricetta)|(?:stampa|condividi|salva)(?: (?:la )?ricetta)?|condividi su \\S+|accedi|registrati|iscriviti|cerca|chiudi|leggi tutto|torna su|lascia un commento|rispondi',
  '(?:ir|pular|saltar) para (?:o conteúdo|a receita)|(?:imprimir|compartilhar|partilhar|salvar)(?: (?:a )?receita)?|compartilhar no \\S+|entrar|cadastre-se|assine|fechar|leia mais|voltar ao topo|deixe um comentário',
  '(?:ga|spring) naar (?:de )?(?:inhoud|recept)|(?:recept )?(?:printen|afdrukken|delen|opslaan|bewaren)|delen op \\S+|inloggen|aanmelden|zoeken|sluiten|lees verder|lees meer|naar boven|reageren|laat een reactie achter',
  'hoppa till (?:innehåll|recept)(?:et)?|gå til (?:indhold|innhold|oppskrift|opskrift)(?:et|en)?|(?:skriv ut|spara|dela|print|udskriv|gem|del|lagre)(?: (?:receptet|opskriften|oppskriften|recept|opskrift|oppskrift))?|logga in|log ind|logg inn|sök|søg|søk|stäng|luk|lukk|meny|läs mer|læs mere|les mer|lämna en kommentar|skriv en kommentar|legg igjen en kommentar',
  'przejdź do (?:treści|przepisu)|(?:drukuj|wydrukuj|udostępnij|zapisz)(?: przepis)?|zaloguj się|zarejestruj się|szukaj|zamknij|czytaj dalej|czytaj więcej|dodaj komentarz|odpowiedz',
  '跳至内容|跳到(?:内容|食谱)|打印(?:食谱)?|分享(?:到.{1,6})?|收藏|登录|注册|搜索|菜单|关闭|返回顶部|阅读更多|写评论|发表评论|点赞|关注|下载app|打开app',
  // Where it leads to.
  'home(?:page)?|about(?: me| us)?|contact(?: me| us)?|recipes|recipe index|all recipes|blog|shop|faqs?|privacy(?: policy)?|terms(?: of (?:use|service))?|disclaimer|cookie policy|sitemap|startseite|über (?:mich|uns)|kontakt|impressum|datenschutz(?:erklärung)?|rezepte|accueil|à propos|contactez-nous|mentions légales|recettes|inicio|sobre (?:mí|nosotros|mim|nós)|contacto|recetas|chi sono|contatti|ricette|início|contato|receitas|over mij|over ons|recepten|hem|hjem|om m[ei]g|om oss|om os|opskrifter|oppskrifter|recept|strona główna|o mnie|przepisy|首页|关于我们|联系我们|食谱大全',
  'facebook|instagram|pinterest|twitter|x|whatsapp|telegram|youtube|tiktok|linkedin|reddit|yummly|flipboard|tumblr|微信|微博|qq',
  // What is sold.
  'advertisements?|advertising|sponsored|ad|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonce|annonse|reklame|reklama|广告',
  '(?:disclosure: )?this (?:post|page|article|site) (?:may contain|contains|uses) (?:affiliate links|cookies).{0,200}|we use cookies.{0,200}|(?:accept|reject|manage)(?: all)?(?: cookies)?|(?:alle )?(?:cookies )?akzeptieren|diese (?:seite|website) (?:verwendet|nutzt) cookies.{0,200}|tout accepter|aceptar(?: todo)?|accetta(?: tutti)?|aceitar(?: todos)?|alles accepteren|acceptera(?: alla)?|accepter alle|godta alle|akceptuj(?: wszystkie)?',
  '(?:subscribe to|sign up for|join) (?:our|my|the) (?:free )?(?:newsletter|mailing list|e-?mail list).{0,200}|get (?:new |my |our )?recipes (?:delivered )?(?:straight |right )?(?:to|in) your inbox.{0,100}|newsletter(?: abonnieren)?|(?:jetzt )?(?:zum )?newsletter anmelden.{0,100}|(?:abonnez-vous|inscrivez-vous) à (?:la|notre|ma) newsletter.{0,100}|suscríbete a (?:la|nuestra|mi) newsletter.{0,100}|iscriviti alla (?:nostra |mia )?newsletter.{0,100}|assine (?:a|nossa) newsletter.{0,100}|(?:your )?e-?mail address(?: will not be published.{0,60})?|e-?mail-?adresse',
  '(?:©|copyright|\\(c\\)).{0,120}|all rights reserved\\.?|alle rechte vorbehalten\\.?|tous droits réservés\\.?|todos los derechos reservados\\.?|tutti i diritti riservati\\.?|todos os direitos reservados\\.?',
  // How a card is shown.
  'us customary|cook mode(?: prevent your screen from going dark)?|prevent your screen from going dark|keep (?:the )?screen awake|(?:[½1-4]x\\s?){2,4}|scale|[★☆⭐\\s]{1,20}|\\d(?:[.,]\\d+)? (?:from|aus|von|sur|de|su|van) \\d+ (?:votes?|reviews?|ratings?|stimmen|bewertungen|votos|voti|avis|stemmen)|no ratings yet',
  // What a mailer and a scanner write.
  '-{2,} ?(?:forwarded|original) message ?-{2,}|-{2,} ?(?:ursprüngliche|weitergeleitete) nachricht ?-{2,}|begin forwarded message:?|sent from my (?:iphone|ipad|phone|android.{0,20}|samsung.{0,30})|(?:von meinem|gesendet von meinem) (?:iphone|ipad|handy|smartphone) gesendet|envoyé de mon (?:iphone|ipad|téléphone)|enviado desde mi (?:iphone|ipad|móvil)|inviato da (?:iphone|ipad)|enviado do meu (?:iphone|ipad|celular)|(?:page|seite|pagina|página|sida|side|strona|s\\.|p\\.) ?\\d{1,4}(?: ?(?:of|von|sur|de|di|van|av|af|z|/) ?\\d{1,4})?|[-–—•]? ?\\d{1,4} ?[-–—•]?|第 ?\\d{1,4} ?页',
];
const rubbish = new RegExp(`^(?:${whole.join('|')})$`, 'iu');
const ends = /^[^\p{L}\p{N}©★☆⭐½(–—•-]+|[\s|›»→↓▼▾…]+$/gu;

/** "Am 3. Mai schrieb Ann <ann@…>:" */
const quoted =
  /^(?:on|am|le|el|il|em|op|den|d\.|w dniu)\s.{5,120}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał\p{L}*|pisze)(?!\p{L}).{0,80}:?$/iu;

/** Whether a line is certainly none of the recipe's: a button, a place to go to, an offer, a page number. */
export function isRubbish(text: string): boolean {
  if (text.length > 260) return false;
  const bare = text.slice(0, 260).replace(ends, '');
  if (bare === '' || rubbish.test(bare) || quoted.test(bare)) return true;
  const words = bare.split(' ');
  if (words.length < 7 && words.every((word) => rubbish.test(word))) return true;
  const parts = bare.split(/\s*[|›»•·]\s*|\s+[/>]\s+/);
  const known = parts.filter((part) => part === '' || rubbish.test(part)).length;
  // "Home › Recipes › Cakes" leads to where one is.
  const isPath = known > 1 && rubbish.test(parts[0]!) && /[›»>]/.test(bare);
  return parts.length > 1 && (known === parts.length || isPath);
}

const mailField =
  /^(?:from|to|cc|bcc|date|sent|reply-to|message-id|return-path|received|mime-version|content-type|content-transfer-encoding|x-[a-z-]+|von|an|kopie|datum|gesendet|de|à|envoyé|objet|para|enviado|da|inviato|data|aan|verzonden|från|till|skickat|fra|til|sendt|od|do|wysłano)\s?:\s/iu;
export const subject =
  /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat)\s?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|odp|r|i)\s?:\s*){0,6}/iu;

/** The lines above a letter: three of them or more, one of which says what it is about. */
export function mailHeader(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { text }] of lines.entries()) {
    if (!subject.test(text.slice(0, 100))) continue;
    const around: number[] = [];
    for (const step of [-1, 1])
      for (let near = at + step; near >= 0 && near < lines.length && Math.abs(near - at) < 12; near += step) {
        if (!mailField.test(lines[near]!.text.slice(0, 60))) break;
        around.push(near);
      }
    if (around.length > 0) for (const one of around) found.add(one);
  }
  return found;
}

const signature = /^--\s?$/;
/** Rows behind the two dashes that mail programs put above a name: few, at the end. */
export function signatureStart(rows: readonly string[]): number {
  const at = rows.findLastIndex((row) => signature.test(row));
  const rest = rows.slice(at + 1).filter((row) => row.trim() !== '');
  const isBelow = rows.slice(0, Math.max(at, 0)).some((row) => /\p{L}/u.test(row));
  return isBelow && rest.length <= 6 && rest.every((row) => row.length < 100) ? at : rows.length;
}

const tail =
  /^(?:\d+ (?:comments?|replies|reviews|responses)(?: (?:on|to) .{1,80})?|comments? \(\d+\)|\d+ thoughts on .{1,80}|you (?:may|might) also (?:like|enjoy|love).{0,40}|related (?:posts|recipes|articles)|more recipes.{0,40}|(?:leave|post|add) a (?:comment|reply)|das könnte (?:dich|ihnen|dir) auch.{0,40}|\d+ kommentare?|ähnliche rezepte|\d+ commentaires?|vous aimerez aussi.{0,40}|\d+ comentarios?|te puede interesar.{0,20}|también te puede.{0,40}|\d+ commenti|potrebbe(?:ro)? (?:interessarti|piacerti).{0,30}|\d+ comentários?|você também pode.{0,40}|\d+ reacties|(?:misschien|ook) (?:interessant|lekker).{0,30}|\d+ kommentarer|komentarze \(\d+\)|\d+ komentarz[ey]?|\d+条评论|相关推荐|猜你喜欢)[:：]?$/iu;

/** What stands above other people's words and other recipes: nothing below it is of this one. */
export const startsTail = (text: string): boolean => text.length < 120 && tail.test(text.trim());
export const endsRecipe = (text: string): boolean =>
  text.length < 120 && (startsTail(text) || isFarewell(text) || posted.test(text));
const posted =
  /^(?:publi(?:cado|é|cato|cerad|ceret|sert)|pubblicato|veröffentlicht|eingestellt|gepost|geplaatst|opublikowan[eoy]|发布于)\s/iu;
