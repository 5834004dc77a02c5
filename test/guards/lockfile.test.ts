import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Entry>>;

/**
 * Dependencies that a package of the lockfile names but the lockfile does not hold, as "package → dependency". Optional ones count too: npm 11
 * refuses `npm ci` when one is missing, even one for another kind of machine.
 */
function missing(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([folder, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !foldersUp(folder).some((up) => `${up}node_modules/${name}` in packages))
      .map((name) => `${folder} → ${name}`));
}

/** Where Node looks for the dependencies of the package in `folder`: beside its own, then one level up, to the top. */
function foldersUp(folder: string): string[] {
  if (folder === '') return [''];
  const parent = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '';
  return [`${folder}/`, ...foldersUp(parent)];
}

describe('the lockfile', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Packages };

  it('pins every package by version and checksum, and says nothing of where it came from', () => {
    const loose = Object.entries(lock.packages).filter(([folder, { version, integrity, resolved }]) =>
      folder !== '' && (version === undefined || integrity === undefined || resolved !== undefined));
    assert.deepEqual(loose.map(([folder]) => folder), []);
  });

  it('agrees with the manifest, which pins exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    assert.deepEqual([lock.packages['']?.dependencies, lock.packages['']?.devDependencies], [dependencies, devDependencies]);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it('is complete, for machines of every kind', () => {
    assert.deepEqual(missing(lock.packages), []);
  });

  it('is guarded: a package left out is seen, where it stands at the top and where it stands below another', () => {
    const planted: Packages = {
      '': { dependencies: { a: '1.0.0', gone: '1.0.0' } },
      'node_modules/a': { dependencies: { b: '1.0.0' }, optionalDependencies: { 'a-for-another-machine': '1.0.0' } },
      'node_modules/a/node_modules/b': { dependencies: { a: '1.0.0', c: '1.0.0' } },
    };
    assert.deepEqual(missing(planted), [' → gone', 'node_modules/a → a-for-another-machine', 'node_modules/a/node_modules/b → c']);
  });
});
