import { showExplanation } from '../../lib/platform/showExplanation.ts';

showExplanation(document, location.search);
