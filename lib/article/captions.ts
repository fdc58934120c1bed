import type { DraftBlock } from './draft.ts';
import { fold } from './fold.ts';

/** Longer than this is prose, whatever credit it ends with. */
const MAX_CAPTION_CHARS = 400;
/** "credit" only at a name's end: the class of a passage on credit monitoring begins with it. */
const NAME =
  /(?:^|[-_ ])(?:\w*caption\w*(?=$|[-_ ])|(?:photo|image|img|picture)-?(?:desc\w*|byline)(?=$|[-_ ])|(?:photo|image|img|picture|media)?-?credits?(?=$| ))/i;
/** How far up a caption's own markup reaches. */
const MAX_ANCESTORS = 4;

const CREDIT_START =
  /^(?:©|(?:(?:photo|image|picture) )?(?:photo|image|picture|bild|foto|photograph|illustration|video|graphic|credit|source)s? ?(?:by|:|©|courtesy))/;
const CREDIT_END =
  /\((?:[^()]{0,80}\b)?(?:image|photo|picture|credit|foto|bild|photograph|illustration|screenshot)s?\b[^()]{0,120}\)$|\((?:getty|reuters|afp|ap|epa|shutterstock|nasa)\b[^()]{0,80}\)$|\b(?:(?:via )?getty(?: images)?|shutterstock|ap photo|\/ ?(?:afp|reuters|ap))\)?\.?$/;

/** Whether a block tells about a picture: by the class names around it, or by the credit it is or ends with. */
export function isCaption(draft: DraftBlock): boolean {
  if (draft.kind === 'caption') return true;
  if (draft.text.length > MAX_CAPTION_CHARS || draft.level !== null) return false;
  let element: Element | null = draft.element;
  for (let up = 0; element !== null && up < MAX_ANCESTORS; up++) {
    if (NAME.test(element.getAttribute('class') ?? '')) return element.textContent.length < 2 * MAX_CAPTION_CHARS;
    element = element.parentElement;
  }
  const text = fold(draft.text);
  return CREDIT_START.test(text) || CREDIT_END.test(text);
}
