// Writes lib/entities/lists/firstNames.ts and surnames.ts from the lists of names/, folded. First part of `npm run train`.
import { writeFileSync } from 'node:fs';
import { fold } from '../../lib/entities/lists/foldedWords.ts';
import { inLines } from './inLines.ts';
import { readNames } from './readNames.ts';

const write = (file: string, constant: string, about: string, names: readonly string[]) =>
  writeFileSync(
    `lib/entities/lists/${file}.ts`,
    `// Written by \`npm run train\` from scripts/train/names; not to be edited.
import { unfold } from './foldedWords.ts';

/** ${about}, lower case. Public knowledge. */
export const ${constant}: ReadonlySet<string> = new Set(
  unfold(
    \`${inLines(fold([...new Set(names)].sort())).join('\n')}\`,
  ),
);
`,
  );

write('firstNames', 'FIRST_NAMES', 'Given names of people in news from many countries', readNames('given'));
write('surnames', 'SURNAMES', 'Family names of people in news from many countries', readNames('family'));
