import { anchorTarget } from '../anchor/anchorTarget.ts';
import { markTypeOf } from '../marks/markTypeOf.ts';
import type { Annotation, AnnotationId, Block, MarkType, Span } from '../model.ts';

/** An annotation and where its words stand in a text; null: nowhere. */
export interface PlacedAnnotation {
  annotation: Annotation;
  span: Span | null;
}

/** A stretch of a block with the same marks over all of it, the shortest of them first. */
export interface ReadingPiece extends Span {
  marks: { id: AnnotationId; type: MarkType }[];
}

/** Finds the words of annotations in a saved text: at their place, or by their quote, never by a guess. */
export const placeAnnotations = (text: string, annotations: readonly Annotation[]): PlacedAnnotation[] =>
  annotations.map((annotation) => ({ annotation, span: anchorTarget(text, annotation.target)?.span ?? null }));

/** A block cut where marks begin and end; in order, together all of the block. */
export function readingPieces(
  block: Pick<Block, 'start' | 'end'>,
  placed: readonly PlacedAnnotation[],
): ReadingPiece[] {
  const over = placed.flatMap(({ annotation, span }) =>
    span !== null && span.start < block.end && span.end > block.start && annotation.status !== 'rejected'
      ? [{ annotation, span }]
      : [],
  );
  const cuts = new Set([block.start, block.end]);
  for (const { span } of over) {
    cuts.add(Math.max(span.start, block.start));
    cuts.add(Math.min(span.end, block.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? block.start;
    const marks = over
      .filter(({ span }) => span.start < end && span.end > start)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
      .map(({ annotation }) => ({ id: annotation.id, type: typeOf(annotation) }));
    return { start, end, marks };
  });
}

/** As it is painted in the page. */
function typeOf({ event, entity, correction, colour, origin }: Annotation): MarkType {
  if (event !== undefined) return 'date';
  const name = entity ?? correction?.entity;
  return name !== undefined && (origin === 'found' || correction !== undefined) ? markTypeOf(name.type) : colour;
}
