/**
 * Ways in which a page may defend itself, by the first folder of its address: `/strict-csp/city-notice.html` is the
 * sample served under a policy that allows nothing.
 */
const PROTECTIONS = {
  'strict-csp': {
    'Content-Security-Policy': "default-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
  },
  'trusted-types': { 'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  isolated: {
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  },
} as const satisfies Record<string, Record<string, string>>;

type Protection = keyof typeof PROTECTIONS;

export const PROTECTION_NAMES = Object.keys(PROTECTIONS) as Protection[];

/** Splits `/isolated/feature.html` into the page's own path and the headers its folder asks for. */
export function headersFor(path: string): { path: string; headers: Readonly<Record<string, string>> } {
  const protection = PROTECTION_NAMES.find((name) => path.startsWith(`/${name}/`));
  if (!protection) return { path, headers: {} };
  return { path: path.slice(protection.length + 1), headers: PROTECTIONS[protection] };
}
