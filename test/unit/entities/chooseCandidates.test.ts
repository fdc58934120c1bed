import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/entities/candidate.ts';
import { chooseCandidates, preferLongerNames, SpanSet } from '../../../lib/entities/chooseCandidates.ts';

const text = 'Blue Cross Blue Shield of Montana told Francisco Valencia of the Social Security Administration';
function candidate(words: string, type: Candidate['type'], source: Candidate['source']): Candidate {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, canonical: words, source };
}
const kept = (candidates: Candidate[]) =>
  chooseCandidates(preferLongerNames(candidates)).map(({ type, canonical }) => `${type} ${canonical}`);

describe('chooseCandidates', () => {
  it('prefers the stronger source, then the longer name', () => {
    expect(
      kept([
        candidate('Social Security', 'DATA_TYPE', 'data'),
        candidate('Social Security Administration', 'ORG', 'list'),
      ]),
    ).toEqual(['ORG Social Security Administration']);
    expect(
      kept([
        candidate('Security Administration', 'ORG', 'grammar'),
        candidate('Social Security Administration', 'ORG', 'list'),
      ]),
    ).toEqual(['ORG Social Security Administration']);
  });

  it('lets a longer name of the tagger have its listed parts', () => {
    expect(kept([candidate('Valencia', 'PLACE', 'list'), candidate('Francisco Valencia', 'PERSON', 'tagger')])).toEqual(
      ['PERSON Francisco Valencia'],
    );
    expect(
      kept([
        candidate('Blue Cross Blue Shield', 'ORG', 'list'),
        candidate('Blue Cross Blue Shield of Montana', 'ORG', 'tagger'),
      ]),
    ).toEqual(['ORG Blue Cross Blue Shield of Montana']);
  });

  it('keeps what is left of a name whose end another took', () => {
    expect(
      kept([candidate('Montana', 'PLACE', 'grammar'), candidate('Blue Cross Blue Shield of Montana', 'ORG', 'tagger')]),
    ).toEqual(['ORG Blue Cross Blue Shield', 'PLACE Montana']);
  });
});

describe('SpanSet', () => {
  it('knows overlap across its buckets, and nothing of neighbours', () => {
    const set = new SpanSet();
    set.add(60, 200);
    expect([set.overlaps(0, 60), set.overlaps(59, 61), set.overlaps(128, 129), set.overlaps(200, 300)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([set.contains(70, 80), set.contains(60, 200), set.firstStart(150, 400)]).toEqual([true, false, 60]);
  });
});
