import type { Table } from './keys.ts';
import type { Words } from './words.ts';

/** The few texts the reader shows in the page. */
export type ReaderWord = keyof Table['reader'];

/** The reader's texts, as the sidebar sends them in the language it speaks: the reader bundles no table. */
export type ReaderWords = Readonly<Record<ReaderWord, string>>;

export const readerWords = ({ t }: Words): ReaderWords => ({
  toolbar: t('reader.toolbar'),
  yellow: t('reader.yellow'),
  green: t('reader.green'),
  blue: t('reader.blue'),
  pink: t('reader.pink'),
  tag: t('reader.tag'),
  note: t('reader.note'),
  event: t('reader.event'),
  name: t('reader.name'),
  attach: t('reader.attach'),
  width: t('reader.width'),
});
