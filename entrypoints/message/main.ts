import { readWords } from '../../lib/platform/readWords.ts';
import { showExplanation } from '../../lib/platform/showExplanation.ts';

showExplanation(document, location.search, await readWords());
