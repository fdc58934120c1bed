import type { EventKind } from '../../lib/model.ts';

/** Kinds of one sort share a shape and a colour; the words beside them tell them apart. */
export type KindGroup = 'attack' | 'finding' | 'response' | 'telling' | 'legal' | 'trouble' | 'background';

const GROUPS: Record<EventKind, KindGroup> = {
  intrusion_start: 'attack',
  intrusion_end: 'attack',
  exfiltration: 'attack',
  extortion: 'attack',
  leak: 'attack',
  discovery: 'finding',
  investigation: 'finding',
  containment: 'response',
  remediation: 'response',
  restoration: 'response',
  patch: 'response',
  vendor_notice: 'telling',
  regulator_notice: 'telling',
  individual_notice: 'telling',
  public_disclosure: 'telling',
  publication: 'telling',
  update: 'telling',
  legal: 'legal',
  outage: 'trouble',
  background: 'background',
};

export const kindGroupOf = (kind: EventKind): KindGroup => GROUPS[kind];
