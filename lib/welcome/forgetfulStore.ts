import type { SessionPorts } from '../session/startSession.ts';

/** Takes everything and keeps nothing: what one tries on the sample leaves no trace in the library. */
export const FORGETFUL_STORE: SessionPorts['store'] = {
  open: async () => null,
  versions: async () => [],
  keep: async () => {},
  put: async () => {},
  tags: async () => [],
  ownTags: async () => [],
  noteNames: async () => {},
};
