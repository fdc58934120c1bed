/** Bytes of a record as JSON in UTF-8: what the browser adds to it, or saves by packing, is its own business. */
export const jsonBytes = (record: unknown): number => encoder.encode(JSON.stringify(record)).length;

const encoder = new TextEncoder();
