import type { EventKind } from '../model.ts';

/** What an event is called where its own clause has no words beside the date. */
export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  intrusion_start: 'Intrusion begins',
  intrusion_end: 'Intrusion ends',
  exfiltration: 'Data taken',
  discovery: 'Discovered',
  containment: 'Contained',
  investigation: 'Investigated',
  remediation: 'Remedied',
  restoration: 'Restored',
  vendor_notice: 'Vendor notice',
  regulator_notice: 'Regulator told',
  individual_notice: 'People told',
  public_disclosure: 'Made public',
  patch: 'Patched',
  legal: 'Legal step',
  extortion: 'Extortion',
  leak: 'Data leaked',
  outage: 'Outage',
  publication: 'Published',
  update: 'Updated',
  background: 'Background',
};
