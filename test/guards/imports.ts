import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

/** An import that the house does not allow. */
export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly because: string;
}

/** What each room under `src` may import besides its own files and the packages listed as dependencies. */
const rooms: Readonly<Record<string, { rooms: readonly string[]; vscode: boolean; node: boolean }>> = {
  engine: { rooms: [], vscode: false, node: false },
  facts: { rooms: ['engine'], vscode: false, node: false },
  importers: { rooms: ['engine'], vscode: false, node: false },
  library: { rooms: ['engine', 'importers'], vscode: false, node: false },
  report: { rooms: ['engine'], vscode: false, node: false },
  vscode: { rooms: ['engine', 'facts', 'importers', 'library', 'report'], vscode: true, node: false },
  cli: { rooms: ['engine', 'facts', 'importers', 'library', 'report'], vscode: false, node: true },
};

/** A bundle of its own, loaded when it is needed: whoever imports more of it than types has it in his own bundle. */
const LOADED_LATER = 'importers';

/** A part of a room's door, for whoever must not load the whole room. */
const INNER_DOOR = 'checking';

/** `import … from "x"`, `import "x"`, `export … from "x"` at the start of a line; `import("x")`, also in types, and `require("x")` anywhere. */
const MODULE_NAME = /(?:^\s*(?:import|export)\b(?:[^;'"`]*?\bfrom)?\s*|\b(?:import|require)\s*\(\s*)(['"`])(?<name>[^'"`\n]+)\1/gm;

/** The modules a TypeScript file names, in order. */
export function importsOf(code: string): string[] {
  return [...code.matchAll(MODULE_NAME)].map((match) => match.groups!['name']!);
}

/** The modules of which a TypeScript file imports nothing but types. */
function typesOnly(code: string): Set<string> {
  const inTypes = [...code.matchAll(/^\s*import\s+type\b[^;'"]*?\bfrom\s*(['"])(?<name>[^'"\n]+)\1/gm)].map((match) => match.groups!['name']!);
  const all = importsOf(code);
  return new Set(inTypes.filter((name) => all.filter((other) => other === name).length === inTypes.filter((other) => other === name).length));
}

/** Every import under `<root>/src` that crosses a border it must not, or names a package that package.json does not list as a dependency. */
export function breaches(root: string): Breach[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const dependencies = Object.keys(manifest.dependencies);
  return sourceFiles(root).flatMap((file) => {
    const code = readFileSync(path.join(root, file), 'utf8');
    const types = typesOnly(code);
    return importsOf(code).flatMap((imports) => {
      const because = objection(file, imports, types.has(imports), dependencies);
      return because === undefined ? [] : [{ file, imports, because }];
    });
  });
}

/** TypeScript files under `<root>/src`, relative to the root, with `/` between folders. */
export function sourceFiles(root: string): string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.split(path.sep).join('/')}`)
    .toSorted();
}

function objection(file: string, imports: string, isType: boolean, dependencies: readonly string[]): string | undefined {
  const home = file.split('/')[1]!;
  const room = rooms[home];
  if (room === undefined) return `src/${home} is no room of the house`;
  if (imports === 'vscode') return room.vscode ? undefined : 'only src/vscode knows the editor';
  if (isNodeModule(imports)) return room.node ? undefined : 'only src/cli may rely on Node';
  if (!imports.startsWith('.')) return dependencies.some((name) => imports === name || imports.startsWith(`${name}/`)) ? undefined : 'not listed under dependencies';
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), imports)).split('/');
  if (target[0] !== 'src') return target.join('/').endsWith('package.json') ? undefined : 'outside src';
  if (target[1] === home) return undefined;
  if (!room.rooms.includes(target[1]!)) return `src/${home} may not know src/${target[1]}`;
  if (target[1] === LOADED_LATER && !isType) return `src/${LOADED_LATER} is loaded later, as a bundle of its own: import only types of it`;
  return target.length === 2 || target.slice(2).join('/') === INNER_DOOR ? undefined : `src/${target[1]} has one door: its index.ts`;
}

function isNodeModule(name: string): boolean {
  return name.startsWith('node:') || builtinModules.includes(name);
}
