import type { ComponentChild } from 'preact';
import type { FoundMarkType } from '../../lib/marks/hues.ts';
import { markedRuns } from '../../lib/marks/markedRuns.ts';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import { type Article, type Block, COLOURS, ENTITY_TYPES, type Mark, type MarkType } from '../../lib/model.ts';
import type { Highlight } from '../../lib/session/highlightsOf.ts';
import type { TimelineRow } from '../../lib/session/rowsOf.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';
import { PrintedNotes } from './PrintedNotes.tsx';
import { PrintedTimeline } from './PrintedTimeline.tsx';

interface Props {
  article: Article;
  marks: readonly Mark[];
  /** Types the reader leaves unpainted in the page, and so on paper. */
  hidden: readonly FoundMarkType[];
  rows: readonly TimelineRow[];
  highlights: readonly Highlight[];
}

/**
 * The article as it is printed: its words with the marks as elements of their own, since browsers print no custom
 * highlights; then the timeline, and the reader's notes, numbered where they stand.
 */
export function PrintedArticle({ article, marks, hidden, rows, highlights }: Props) {
  const words = useWords();
  const { metadata, text } = article;
  const leftOut: ReadonlySet<MarkType> = new Set(hidden);
  const shown = marks.filter(({ type }) => !leftOut.has(type)).sort((a, b) => a.start - b.start);
  const noted = highlights.filter(({ record }) => record.note || record.tags.length > 0);
  return (
    <article class="printed" lang={metadata.language ?? undefined}>
      <header>
        <h1>{metadata.title}</h1>
        <p>
          {[metadata.siteName, metadata.byline, metadata.published && words.local(metadata.published.value)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="printed-address">{metadata.canonicalUrl ?? metadata.url}</p>
        <p class="printed-key" lang={words.locale}>
          {typesIn(shown).map((type) => (
            <mark key={type} class={classOf(type)}>
              {nameOf(type, words)}
            </mark>
          ))}
        </p>
      </header>
      {withoutTitle(article, shown).map((block) => (
        <PrintedBlock key={block.start} block={block} text={text} marks={shown} noted={noted} />
      ))}
      {rows.length > 0 && <PrintedTimeline rows={rows} />}
      {noted.length > 0 && <PrintedNotes highlights={noted} />}
    </article>
  );
}

/** The title stands above already, but where its words are marked. */
const withoutTitle = ({ text, blocks, metadata }: Article, marks: readonly Mark[]): Block[] =>
  blocks.filter(
    ({ kind, start, end }, at) =>
      at > 0 ||
      kind !== 'heading' ||
      text.slice(start, end) !== metadata.title ||
      marks.some((mark) => mark.start < end && mark.end > start),
  );

interface BlockProps {
  block: Block;
  text: string;
  marks: readonly Mark[];
  noted: readonly Highlight[];
}

function PrintedBlock({ block, text, marks, noted }: BlockProps) {
  const content = markedRuns(block, marks).map((run) => {
    const notes = noted.flatMap(({ span }, index) => (span.end === run.end ? [index + 1] : []));
    return [
      run.types.reduceRight<ComponentChild>(
        (inner, type) => <mark class={classOf(type)}>{inner}</mark>,
        text.slice(run.start, run.end),
      ),
      ...notes.map((note) => <sup key={note}>{note}</sup>),
    ];
  });
  // One size of heading: an article's own levels are as its site has them.
  const Tag = block.kind === 'heading' ? 'h2' : 'p';
  return <Tag class={`printed-${block.kind}${block.quoteDepth > 0 ? ' printed-quoted' : ''}`}>{content}</Tag>;
}

const classOf = (type: MarkType): string => (isColour(type) ? `colour-${type}` : `mark-${type}`);
const isColour = (type: MarkType): boolean => COLOURS.some((colour) => colour === type);

const ORDER: readonly MarkType[] = ['date', ...ENTITY_TYPES.map(markTypeOf), ...COLOURS];
const typesIn = (marks: readonly Mark[]): MarkType[] => ORDER.filter((each) => marks.some(({ type }) => type === each));

function nameOf(type: MarkType, { t }: ScreenWords): string {
  const colour = COLOURS.find((each) => each === type);
  if (colour) return t('timeline.highlighted', { colour: t(`colour.${colour}`) });
  const entity = ENTITY_TYPES.find((each) => markTypeOf(each) === type);
  return entity ? t(`entity.${entity}`) : t('settings.marks.dates');
}
