/** A furniture line is short; a long paragraph that happens to begin alike is prose. */
const MAX_LABEL_CHARS = 60;
const MAX_LINE_CHARS = 320;

/** Lines that are nothing but a label of the page's machinery. Matched against the whole line, punctuation off its ends. */
const LABELS = new RegExp(
  `^(?:${[
    'adverts?|advertisements?|advertising|ad|anzeige|werbung|publicite|publicidade?|pubblicita|advertentie|iklan|sponsored(?: content)?|promoted',
    '(?:story|article)? ?continues? (?:reading )?(?:below|after).*|continue reading.*',
    '(?:image|photo|picture|slide|bild|foto)s? ?\\d+ ?(?:of|von|de|/|sur) ?/? ?\\d+|\\d+ ?(?:of|/) ?\\d+|captions?|close|hide caption|toggle caption|enlarge(?: this)?(?: image)?|view (?:gallery|slideshow)|show more|load more|play|pause|expand|text size|font size',
    '(?:show |hide |view |see |all |\\d+ ?)?(?:comments?|replies|reactions|responses|kommentare?|commentaires?|comentarios?|commenti|reacties)(?: ?\\d+)?|no comments?|leave a (?:reply|comment).*|post (?:a )?comments?.*|comments are closed.*|add (?:a )?comment.*|join the (?:conversation|discussion).*|be the first to comment.*|login to comment.*',
    '(?:order )?reprints?|print(?: (?:article|this|page))?|e-?mail(?: (?:article|this|the author))?|save(?: (?:article|this|for later))?|bookmark|copy link|report(?: (?:a )?(?:typo|error).*)?|listen(?: to (?:this )?article)?|view author archive|permalink|edit|reply|menu|search|home|sign in|log ?in|register|subscribe(?: now)?|learn more|buy now|donate(?: now)?|back to top|skip to content|get the app',
    '(?:post|posts|beitrags?|article) ?navigation|(?:previous|next|older|newer)(?: (?:post|article|story|entry|page)s?)?.{0,3}',
    '(?:latest|recent|popular|trending|top|more|breaking|related)(?: \\w+)? (?:news|posts|articles|stories|headlines|content|coverage|reads|videos|emails)|related|trending(?: now)?|popular(?: this week)?|recent articles|most (?:read|popular|viewed|shared)|editors?.? picks?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|more (?:from|on|in|about|like) .*|more|don.?t miss|what to read next|read next|up next|see also|also read|keep reading|what others are reading',
    'mehr zum thema|das konnte sie auch interessieren|lesen sie auch|a lire aussi|lire aussi|sur le meme (?:sujet|theme)|le(?:a|ia) (?:tambien|tambem|mas|mais)|te puede interesar|noticias relacionadas|veja (?:tambem|mais)|leggi anche|articoli correlati|potrebbe interessarti(?: anche)?|lees (?:ook|meer|verder)|gerelateerd.*',
    'about the authors?|about the writer|uber den autor.*|sobre (?:el|o) autor.*|newsletters?|sign up|subscribe to .*|follow us|follow|share(?: (?:this|on|via|with) .*)?|share this|teilen|partager|compartir|compartilhar|condividi|delen',
  ].join('|')})$`,
);

/** Words a share bar is made of; a line made of nothing else is one. */
const SHARE_WORDS = new Set(
  (
    'share shares tweet tweets pin pinterest post submit email mail print whatsapp facebook twitter x linkedin reddit ' +
    'flipboard pocket tumblr telegram copy link messenger google+ line sms bluesky mastodon threads teilen drucken ' +
    'partager imprimer envoyer compartir imprimir compartilhar condividi stampa delen afdrukken baixar on via by to and'
  ).split(' '),
);

/** Openings of lines that point elsewhere or ask for something. */
const OPENINGS = new RegExp(
  `^(?:${[
    '(?:related|recommended|read more|read also|also read|read next|see also|see more|also see|watch|more|on the web|also on \\S+|lesen sie auch|mehr zum thema|(?:a )?lire aussi|lea (?:mas|tambien)|leia (?:mais|tambem)|veja (?:mais|tambem)|leggi anche|lees ook)(?: (?:post|story|article|coverage|news))?s? ?:',
    '(?:tags?|tagged|filed under|keywords?|schlagworter|schlagworte|etiquetas|mots.cles|posted in)\\b|(?:categor(?:y|ies)|topics?|kategorien?) ?:',
    '(?:©|\\(c\\) ?(?:19|20)|copyright (?:©|\\(c\\)|@|(?:19|20)\\d\\d))',
    '(?:follow|find|like) (?:us|him|her|them|me|@\\w+|[a-z.]+ [a-z.]+) (?:on|at) (?:\\w+ )?(?:twitter|facebook|instagram|linkedin|x|mastodon|youtube)',
    '(?:like this (?:story|article|post)\\?|enjoyed? this|if you (?:enjoyed|liked) this)',
    '(?:sign up (?:for|to|now|here)\\b|subscribe\\b|join \\w+ (?:newsletter|mailing)|get .{0,80}(?:in|to|through) your (?:inbox|letterbox|mailbox))',
    '(?:click here|tap here|download)\\b.{0,30}\\b(?:subscribe|newsletter|app|join)\\b',
    '(?:this (?:web)?site|we|by (?:using|continuing)).{0,60}\\bcookies\\b',
    '(?:this slideshow requires|please enable|you need to enable|enable) javascript',
    '(?:tempo de leitura|reading time|estimated reading|lesezeit|temps de lecture|tiempo de lectura|leestijd)|\\d+ ?min(?:ute)?s? (?:read|lesezeit|leestijd)$',
    'all rights reserved',
  ].join('|')})`,
);

const ANYWHERE =
  /\b(?:sign up (?:for|to) (?:our|the|my)\b.{0,60}\b(?:newsletter|e-?mails?|list|alerts)|subscribe to (?:our|the|my)\b.{0,60}\b(?:newsletter|channel|list|podcast|feed)|all rights reserved|follow (?:him|her|them|us|me) on (?:twitter|facebook|instagram))\b/;

/**
 * Whether a line belongs to the page's machinery and not to its article, by its words alone.
 *
 * @param line folded: lower case, no accents
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  const bare = line.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, '');
  if (bare.length <= MAX_LABEL_CHARS && (LABELS.test(bare) || isShareBar(bare))) return true;
  return OPENINGS.test(bare) || ANYWHERE.test(bare);
}

function isShareBar(line: string): boolean {
  const words = line.split(/[^\p{L}+]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}
