import type { EventKind } from '../model.ts';

export const CLOCK_IDS = [
  'intrusion-start',
  'intrusion-end',
  'discovery',
  'contained',
  'restored',
  'people-told',
  'regulator-told',
  'public',
] as const;
/** A moment of an incident that a metric's clock starts or ends at. */
export type ClockId = (typeof CLOCK_IDS)[number];

export interface ClockDefinition {
  kinds: readonly EventKind[];
  /** Which one counts where the article has several. */
  choose: 'earliest' | 'latest';
  /** The rest of the rule, in a sentence for docs/METRICS.md. */
  rule: string;
}

export const CLOCKS: Readonly<Record<ClockId, ClockDefinition>> = {
  'intrusion-start': {
    kinds: ['intrusion_start'],
    choose: 'earliest',
    rule: 'Without one, the first day of a stated span of exfiltration.',
  },
  'intrusion-end': {
    kinds: ['intrusion_end'],
    choose: 'latest',
    rule: 'Without one, the last day of a stated span of exfiltration.',
  },
  discovery: {
    kinds: ['discovery'],
    choose: 'earliest',
    rule: 'A notice from the vendor to the victim counts as one, and the end of an access that went “undetected until” then. One that is not before the start goes first.',
  },
  contained: {
    kinds: ['containment'],
    choose: 'earliest',
    rule: 'One that is not before the discovery goes first. Without one, what is told by how soon it came: “at once”, “within an hour of the call”.',
  },
  restored: {
    kinds: ['restoration'],
    choose: 'latest',
    rule: 'Not before the discovery. Where the article tells of one restoration twice and differently, both are given.',
  },
  'people-told': {
    kinds: ['individual_notice'],
    choose: 'earliest',
    rule: 'One that is not before the discovery goes first.',
  },
  'regulator-told': {
    kinds: ['regulator_notice'],
    choose: 'earliest',
    rule: 'Not where only law enforcement was told. One that is not before the discovery goes first.',
  },
  public: {
    kinds: ['public_disclosure'],
    choose: 'earliest',
    rule: 'Not before the start. Without one, not later than the publication of the article.',
  },
};

export const METRIC_IDS = [
  'exposure',
  'detect',
  'contain',
  'restore',
  'notify_people',
  'notify_regulator',
  'disclose',
  'vendor_response',
  'patch_lag',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

export interface MetricDefinition {
  id: MetricId;
  /** Where its clock starts and ends; a chain has a rule of its own instead. */
  clock: { start: ClockId; end: ClockId } | { start: string; end: string; chain: true };
}

/** Every number with where its clock starts and ends. docs/METRICS.md prints this table; a test keeps them in step. */
export const METRICS: readonly MetricDefinition[] = [
  { id: 'exposure', clock: { start: 'intrusion-start', end: 'intrusion-end' } },
  { id: 'detect', clock: { start: 'intrusion-start', end: 'discovery' } },
  { id: 'contain', clock: { start: 'discovery', end: 'contained' } },
  { id: 'restore', clock: { start: 'discovery', end: 'restored' } },
  { id: 'notify_people', clock: { start: 'discovery', end: 'people-told' } },
  { id: 'notify_regulator', clock: { start: 'discovery', end: 'regulator-told' } },
  { id: 'disclose', clock: { start: 'discovery', end: 'public' } },
  {
    id: 'vendor_response',
    clock: {
      start: 'each time the victim turns to the vendor, the first of them first',
      end: 'the next thing the vendor is said to have done or told: a patch, a notice to the victim, a repair',
      chain: true,
    },
  },
  {
    id: 'patch_lag',
    clock: {
      start: 'a patch is said to be out',
      end: 'it is said to be installed: in the same sentence, of the same product or flaw, or the only two such dates',
      chain: true,
    },
  },
];
