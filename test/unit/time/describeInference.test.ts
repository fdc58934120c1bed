import { describe, expect, it } from 'vitest';
import type { Inference } from '../../../lib/model.ts';
import { describeInference } from '../../../lib/time/describeInference.ts';
import { ENGLISH } from '../../../lib/words/english.ts';

const at = { start: 0, end: 1 };

describe('describeInference', () => {
  it.each<[Inference, string]>([
    [{ what: 'year', from: 'item-above', span: at, words: '9/27/18' }, 'year taken from the item above (‘9/27/18’)'],
    [{ what: 'year', from: 'published' }, 'year taken from the published date'],
    [{ what: 'year', from: 'published', end: 'end' }, 'year of its end taken from the published date'],
    [{ what: 'day', from: 'sentence-before', span: at, words: '9/27' }, 'day taken from the sentence before (‘9/27’)'],
    [{ what: 'month', from: 'heading', span: at, words: 'May' }, 'month taken from the heading (‘May’)'],
    [{ what: 'date', from: 'published' }, 'counted from the published date'],
    [{ what: 'date', from: 'modified', end: 'start' }, 'start counted from the date of the last update'],
    [
      { what: 'date', from: 'text-before', span: at, words: 'September 21' },
      'counted from ‘September 21’ in the text above',
    ],
    [{ what: 'date', from: 'section', span: at, words: '3 May' }, 'counted from ‘3 May’ at the head of this part'],
    [
      { what: 'order', from: 'item-above', span: at, words: '10/13/17' },
      'order of day and month taken from the item above (‘10/13/17’)',
    ],
    [{ what: 'order', from: 'reader' }, 'order of day and month taken from your setting'],
    [
      { what: 'zone', from: 'text-before', span: at, words: `All times ${'given here '.repeat(5)}are UTC` },
      'time zone taken from the text above (‘All times given here given here given here give…’)',
    ],
  ])('%j', (inference, words) => expect(describeInference(inference, ENGLISH)).toBe(words));
});
