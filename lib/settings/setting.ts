/** One thing the reader can choose. Each is stored as a record of its own, so that two tabs cannot overwrite each other's. */
export interface Setting<T> {
  readonly name: string;
  /** Holds until something is chosen, and where what is stored is none of it. */
  readonly fallback: T;
  readonly accepts: (value: unknown) => value is T;
}
