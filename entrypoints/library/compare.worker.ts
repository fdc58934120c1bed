import { createComparer } from '../../lib/library/compare/comparer.ts';
import { createStudyShelf } from '../../lib/platform/store/createStudyShelf.ts';
import { connect } from '../../lib/platform/store/database.ts';
import type { Preferences } from '../../lib/session/state.ts';
import type { CompareCall, CompareReply } from './compareInWorker.ts';

// Calls in, answers out. What it keeps between them can be had again from the store.
let preferences: Preferences = { dayMonthOrder: null, names: [] };
// The file's name changes with every line of the analysis in it: the bundler hashes what it holds.
const program = self.location.pathname;
const comparer = createComparer(() => preferences, createStudyShelf(connect()), program);

addEventListener('message', async ({ data }: MessageEvent<CompareCall>) => {
  preferences = data.preferences;
  postMessage(await reply(data));
});

async function reply({ serial, call }: CompareCall): Promise<CompareReply> {
  try {
    return { serial, ok: true, value: await answer(call) };
  } catch (error) {
    return { serial, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function answer(call: CompareCall['call']): Promise<unknown> {
  switch (call.name) {
    case 'compare':
      return comparer.compare(...call.args);
    case 'recall':
      return comparer.recall(...call.args);
    case 'look':
      return comparer.look(...call.args);
    case 'forget':
      return comparer.forget(...call.args);
    case 'suggest':
      return comparer.suggest();
  }
}
