/** Lower case without accents: "Décembre" and "decembre" read the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
