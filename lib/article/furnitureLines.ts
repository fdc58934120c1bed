/** A furniture line is short; a long paragraph that happens to begin alike is prose. */
const MAX_LABEL_CHARS = 60;
const MAX_LINE_CHARS = 320;

/** Lines that are nothing but a label of the page's machinery. Matched against the whole line, punctuation off its ends. */
const LABELS = whole(
  'advert\\w*|anzeige|werbung|publici\\w+|pubblicita|sponsored(?: content)?',
  '(?:story |article )?continue[sd]? (?:reading )?(?:below|after).*|continue reading.*',
  '(?:image|photo|slide|foto|bild) ?\\d+ ?(?:of|von|de|/) ?/? ?\\d+|captions?|close|text size|(?:hide|show|view|toggle) (?:caption|more|gallery|author archive)',
  '(?:no |view |show |all |\\d+ ?)?(?:comment(?:ario|aire|o)?s?|kommentare?|commenti|reacties)',
  '(?:leave a|post a?|add a?) ?(?:comment|reply).*|comments are .*|be the first to .*|join the (?:conversation|discussion)',
  '(?:order )?reprints?|(?:print|e-?mail|save|share|follow|listen)(?: (?:to|on|via|with|us))?(?: (?:the|this))?(?: (?:article|page|author|post|story))?',
  '(?:sign|log) ?(?:in|up)|subscribe(?: now)?|newsletters?|learn more|donate(?: now)?|back to top|skip to content|home|menu|search',
  '(?:post|beitrags?) ?navigation|(?:previous|next|older|newer)(?: (?:post|article|story)s?)?',
  '(?:latest|recent|popular|trending|top|more|breaking|related)(?: \\w+)? (?:news|posts?|articles?|stories|coverage|videos|emails)|related|trending(?: now)?|popular(?: this week)?|most (?:read|popular)|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|enjoy)|more(?: (?:from|on|in|like) .*)?|don.?t miss|(?:what to )?read next|up next|see also|also read',
  'mehr zum thema|(?:a )?lire aussi|sur le meme (?:sujet|theme)|noticias relacionadas|veja (?:tambem|mais)|leggi anche|articoli correlati|lees ook',
  'about the (?:author|writer)s?|uber den autor|sobre (?:el|o) autor',
);

/** Words a share bar is made of; a line made of nothing else is one. */
const SHARE_BAR =
  /^(?:(?:share|tweet|pin|pinterest|submit|e-?mail|mail|print|whatsapp|facebook|twitter|x|linkedin|reddit|flipboard|telegram|copy|link|bluesky|mastodon|threads|teilen|drucken|partager|compartir|compartilhar|condividi|delen|baixar|on|via|to|and)s?\b[^\p{L}]*)+$/u;

/** Openings of lines that point elsewhere or ask for something. */
const OPENINGS = opening(
  '(?:related|recommended|read more|also read|read next|see also|see more|watch|more|lesen sie auch|mehr zum thema|(?:a )?lire aussi|le(?:a|ia) (?:mas|mais|tambi?em|tambien)|veja (?:mais|tambem)|leggi anche|lees ook)(?: (?:posts?|stor(?:y|ies)|articles?|coverage))? ?:|also on \\S+',
  '(?:tags?|tagged|filed under|keywords?|schlagworter|etiquetas|posted in)\\b|(?:categor(?:y|ies)|topics?|kategorien?) ?:',
  '©|(?:\\(c\\)|copyright) ?(?:©|\\(c\\)|@|(?:19|20)\\d\\d)',
  '(?:follow|find|like) (?:us|him|her|them|me|@\\w+|[a-z.]+ [a-z.]+) (?:on|at) (?:twitter|facebook|instagram|linkedin|mastodon|youtube)',
  'like this (?:story|article|post)|if you (?:enjoyed|liked) this',
  'sign up (?:for|to|now|here)\\b|subscribe\\b|get .{0,80} (?:in|to|through) your (?:inbox|letterbox|mailbox)',
  // What newsrooms put under their articles.
  'write to [a-z]+ [a-z.]+ at [^ ]+@|(?:reach|contact|e-?mail) the (?:reporter|author|writer)s?\\b',
  'follow .{1,40} (?:full )?coverage of\\b|follow \\w+ on (?:instagram|facebook|twitter)\\b|join our .{0,30}\\bforums?\\b|listen to .{1,40} live at\\b',
  'this document is subject to copyright|citation ?: .{0,200}\\bretrieved\\b',
  '(?:click|tap) here .{0,30}\\b(?:subscribe|newsletter|app|join)\\b',
  '(?:this (?:web)?site|we|by (?:using|continuing))\\b.{0,60}\\bcookies\\b|(?:this slideshow requires|please enable|enable) javascript',
  '(?:tempo de leitura|reading time|lesezeit|temps de lecture)|\\d+ ?min(?:ute)?s? read$',
);

const ANYWHERE =
  /\b(?:sign up (?:for|to) (?:our|the) .{0,60}\b(?:newsletter|e-?mails?|alerts)|subscribe to (?:our|the) .{0,60}\b(?:newsletter|channel|podcast)|all rights reserved|(?:may|might|could) (?:earn|receive) an? (?:affiliate )?commission|news tips?, corrections? or comments?|(?:contents?|material) (?:of|on) this (?:web ?)?site (?:is|are) ?(?:©|copyright)|every (?:day|week|morning) we send an? e-?mail|follow (?:him|her|them|us|me) on (?:twitter|facebook|instagram))\b|\[(?:news|latest|insight|analysis|warning|report|video|pictures|comment|interview|update)\]$/;

function whole(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`);
}

function opening(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`);
}

/**
 * Whether a line belongs to the page's machinery and not to its article, by its words alone.
 *
 * @param line folded: lower case, no accents
 */
export function isFurnitureLine(line: string): boolean {
  if (line.length > MAX_LINE_CHARS) return false;
  const bare = line.replace(/^[^\p{L}\p{N}©(]+|[^\p{L}\p{N})]+$/gu, '');
  if (bare.length <= MAX_LABEL_CHARS && (LABELS.test(bare) || SHARE_BAR.test(bare))) return true;
  return OPENINGS.test(bare) || ANYWHERE.test(line);
}
