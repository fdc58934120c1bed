/** Spaces of every width, and the dashes patterns do not name; each stands for one character, so offsets stay. */
const ODD =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\u2010\u2011\u2012\u2015\u2e3a\ufe58\ufe63\uff0d\u02bc\u2032\u00b4\uff07\uff1a\u2236\uff0f\u2044]/g;

function plain(character: string): string {
  switch (character) {
    case '\u2010': // hyphen
    case '\u2011': // non-breaking hyphen
    case '\ufe63':
    case '\uff0d':
      return '-';
    case '\u2012': // figure dash
    case '\u2015': // horizontal bar
    case '\u2e3a':
    case '\ufe58':
      return '–';
    case '\u02bc': // modifier apostrophe
    case '\u2032': // prime
    case '\u00b4':
    case '\uff07':
      return '’';
    case '\uff1a':
    case '\u2236': // ratio
      return ':';
    case '\uff0f':
    case '\u2044': // fraction slash
      return '/';
    default:
      return ' ';
  }
}

/** The text in the characters that patterns are written in; as long as it was. */
export const plainCharacters = (text: string): string => text.replace(ODD, plain);
