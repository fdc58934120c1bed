import type { ChangeWorld, Grouping, GroupingChange } from '../../lib/library/incidents/incidentChanges.ts';

/** What every part of the page can do. */
export interface IncidentActions {
  world: ChangeWorld;
  onChange: (make: (grouping: Grouping) => GroupingChange, said: string) => void;
}
