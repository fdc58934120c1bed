/** The parts of a package-lock.json (lockfileVersion 3) that matter here. */
export interface PackageLock {
  packages: Record<string, LockEntry>;
}

export interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The entries a lock lacks for optional packages of other platforms, as paths and what to put there. The platform is read
 * off the name (`@scope/binding-linux-arm64-musl`), so that npm installs none of them where it does not fit.
 *
 * Only exact versions with a platform in their name: anything else npm must resolve itself.
 */
export function missingPlatforms(lock: PackageLock): [path: string, entry: LockEntry][] {
  return Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): [string, LockEntry][] => {
      const words = name.split(/[/-]/);
      const os = words.find((word) => SYSTEMS.includes(word)) ?? (words.includes('wasm32') ? 'wasi' : undefined);
      const cpu = PROCESSORS.find((processor) => words.includes(processor));
      if (isInLock(lock, owner, name) || os === undefined || cpu === undefined || !/^\d/.test(version)) return [];
      const libc = words.some((word) => word.startsWith('musl'))
        ? 'musl'
        : words.some((word) => word.startsWith('gnu'))
          ? 'glibc'
          : null;
      return [
        [
          `node_modules/${name}`,
          { version, cpu: [cpu], ...(dev ? { dev } : {}), ...(libc ? { libc: [libc] } : {}), optional: true, os: [os] },
        ],
      ];
    }),
  );
}

/** Whether the package is found from its owner's folder upwards, as Node looks for it. */
function isInLock(lock: PackageLock, owner: string, name: string): boolean {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.packages[path] !== undefined) return true;
    if (folder === '') return false;
  }
}
