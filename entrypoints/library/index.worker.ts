import { serveIndex } from '../../lib/platform/library/serveIndex.ts';
import { connect } from '../../lib/platform/store/database.ts';
import { createStore } from '../../lib/platform/store/store.ts';

// It only reads: what it says of changes nobody hears.
serveIndex(
  self,
  createStore(connect(), () => {}),
);
