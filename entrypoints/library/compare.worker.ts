import { type ComparerApi, createComparer } from '../../lib/library/compare/comparer.ts';
import type { Preferences } from '../../lib/session/state.ts';
import type { CompareCall, CompareReply } from './compareInWorker.ts';

// Calls in, answers out, one after the other. What it keeps between them can be had again from the store.
let preferences: Preferences = { dayMonthOrder: null, names: [] };
const comparer = createComparer(() => preferences);

addEventListener('message', ({ data }: MessageEvent<CompareCall>) => {
  preferences = data.preferences;
  postMessage(reply(data));
});

function reply({ serial, call }: CompareCall): CompareReply {
  try {
    return { serial, ok: true, value: answer(call) };
  } catch (error) {
    return { serial, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function answer(call: CompareCall['call']): ReturnType<ComparerApi[keyof ComparerApi]> {
  switch (call.name) {
    case 'compare':
      return comparer.compare(...call.args);
    case 'look':
      return comparer.look(...call.args);
    case 'forget':
      return comparer.forget(...call.args);
    case 'suggest':
      return comparer.suggest();
  }
}
