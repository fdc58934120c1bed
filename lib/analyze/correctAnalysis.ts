import { applyCorrections, type CorrectedEntity } from '../entities/applyCorrections.ts';
import type { Analysis, EntityCorrection, TimelineEvent } from '../model.ts';

/** An analysis whose entities the reader has corrected. */
export interface CorrectedAnalysis extends Analysis {
  entities: CorrectedEntity[];
}

/**
 * An analysis with the reader's corrections of entities applied, oldest first, also to the names that events carry.
 * Never throws; applied to its own result it changes nothing more.
 */
export function correctAnalysis(analysis: Analysis, corrections: readonly EntityCorrection[]): CorrectedAnalysis {
  const entities = applyCorrections(analysis.entities, corrections);
  const names = namesByFound(entities);
  return {
    ...analysis,
    entities,
    events: analysis.events.map((event) => ({ ...event, entities: namesIn(event, names) })),
  };
}

interface Named {
  start: number;
  end: number;
  canonical: string;
}

/** Mentions by the canonical names they have and had: an event's entities are told by name alone. */
function namesByFound(entities: readonly CorrectedEntity[]): Map<string, Named[]> {
  const names = new Map<string, Named[]>();
  for (const { canonical, mentions } of entities) {
    for (const { start, end, found } of mentions) {
      for (const name of new Set([canonical, found.canonical])) {
        const same = names.get(name);
        if (same) same.push({ start, end, canonical });
        else names.set(name, [{ start, end, canonical }]);
      }
    }
  }
  return names;
}

function namesIn({ entities, quoteSpan }: TimelineEvent, names: ReadonlyMap<string, readonly Named[]>): string[] {
  const inQuote = ({ start, end }: Named) => start >= quoteSpan.start && end <= quoteSpan.end;
  return [
    ...new Set(entities.flatMap((name) => (names.get(name) ?? []).filter(inQuote).map(({ canonical }) => canonical))),
  ];
}
