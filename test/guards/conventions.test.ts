// Conventions of VS Code's own guidelines that can be read off the manifest and the code.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, sourceFiles } from './imports';
import { manifestInEnglish } from './manifest-in-english';

interface Setting {
  readonly default?: unknown;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
  readonly scope?: string;
  readonly order?: number;
}

interface Contributions {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string; readonly icon?: string }[];
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  readonly keybindings?: readonly unknown[];
  readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string; readonly when?: string }[]>>;
  readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
  readonly viewsWelcome: readonly { readonly view: string; readonly contents: string; readonly when: string }[];
}

const manifest = manifestInEnglish() as { readonly contributes: Contributions; readonly icon: string; readonly categories: readonly string[]; readonly keywords: readonly string[]; readonly activationEvents: readonly string[] };
const { contributes } = manifest;
const settings = Object.entries(contributes.configuration.properties);
const shell = sourceFiles('.').filter((file) => file.startsWith('src/vscode/'));
const code = (file: string): string => readFileSync(file, 'utf8');
/** A TypeScript file without its comments. */
const bare = (file: string): string => code(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

describe('The extension, by the guidelines of VS Code,', () => {
  it('starts with markdown, fact tables and reports alone, and names no command among its activation events', () => {
    assert.deepEqual(manifest.activationEvents.filter((event) => !/^onLanguage:markdown$|^workspaceContains:.*\.facts\.|^onWebviewPanel:factCheck\.report$/.test(event)), []);
  });

  it('has an icon of at least 128 pixels, a changelog, a licence, categories and keywords', () => {
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.subarray(1, 4).toString(), 'PNG');
    assert.ok(icon.readUInt32BE(16) >= 128 && icon.readUInt32BE(20) >= 128);
    assert.ok(existsSync('CHANGELOG.md') && existsSync('LICENSE') && manifest.categories.length > 0 && manifest.keywords.length > 0);
  });

  it('shows in its README no picture that the publishing tool refuses', () => {
    const pictures = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1]!);
    assert.deepEqual(pictures.filter((picture) => /\.svg$|^http:/.test(picture)), []);
  });

  it('has commands of one category, without emoji, and takes no key', () => {
    assert.deepEqual(contributes.commands.filter(({ category, title }) => category !== 'Fact Check' || /\p{Extended_Pictographic}/u.test(title)), []);
    assert.equal(contributes.keybindings, undefined);
  });

  it('says of every setting what it does, by default and by each of its values, in which order and where it can be set', () => {
    const faults = settings.flatMap(([name, setting]) => [
      ...(setting.default === undefined ? [`${name} has no default`] : []),
      ...(setting.markdownDescription === undefined || setting.markdownDescription.length > 400 ? [`${name} is not described in short`] : []),
      ...(setting.enum && setting.enumDescriptions?.length !== setting.enum.length ? [`${name} does not describe its values`] : []),
      ...(setting.scope === 'resource' || setting.scope === 'language-overridable' ? [] : [`${name} is of scope ${setting.scope}`]),
      ...[...(setting.markdownDescription ?? '').matchAll(/`#([\w.]+)#`/g)].filter(([, other]) => !Object.hasOwn(contributes.configuration.properties, other!)).map(([, other]) => `${name} links to ${other}`),
    ]);
    assert.deepEqual(faults, []);
    const orders = settings.map(([, { order }]) => order);
    assert.deepEqual(orders, [...new Set(orders)].sort((a, b) => a! - b!), 'each has its own place, in the order of the manifest');
  });

  it('has about fifteen settings', () => {
    assert.ok(settings.length >= 12 && settings.length <= 18, `${settings.length}`);
  });

  it('has one view, with an icon of VS Code’s, that teaches where it is empty', () => {
    const views = Object.values(contributes.views).flat();
    assert.deepEqual(views.map(({ id }) => id), ['factCheck.claims']);
    assert.match(contributes.viewsContainers.activitybar[0]?.icon ?? '', /^\$\([a-z-]+\)$/);
    for (const { contents } of contributes.viewsWelcome) {
      const linked = [...contents.matchAll(/\(command:(factCheck\.\w+)/g)].map((match) => match[1]);
      assert.deepEqual(linked.filter((name) => !contributes.commands.some(({ command }) => command === name)), []);
    }
  });

  it('says in the empty view why it is empty, for every way a document can stand', () => {
    const standing = bare('src/vscode/standing.ts').match(/kind: ((?:'[a-z-]+'(?: \| )?)+)/g)!.slice(0, 2).flatMap((kinds) => [...kinds.matchAll(/'([a-z-]+)'/g)].map((match) => match[1]!));
    assert.ok(standing.length >= 9);
    assert.deepEqual(standing.filter((kind) => !contributes.viewsWelcome.some(({ when }) => when.includes(`'${kind}'`))), []);
  });

  it('brings colours with defaults for light, dark and both kinds of high contrast, and uses no others', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).toSorted(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      assert.ok(shell.some((file) => code(file).includes(`'${id}'`)), `${id} is used`);
    }
    assert.deepEqual(shell.filter((file) => /(?:[cC]olor|background)\w*: ['"`](?:#|rgb)/.test(bare(file))), []);
  });

  it('asks no document for its path on a disk', () => {
    assert.deepEqual(shell.filter((file) => /\bfsPath\b|\bUri\.file\((?!draft|name)/.test(bare(file))), []);
  });

  it('pops up nothing on its own but what is wrong with a setting', () => {
    const files = shell.filter((file) => /\.show(?:Information|Warning|Error)Message\(/.test(bare(file)));
    const unasked = files.filter((file) => !file.startsWith('src/vscode/commands/') && !['src/vscode/import-origins.ts', 'src/vscode/report/export.ts'].includes(file));
    assert.deepEqual(unasked, ['src/vscode/settings-faults.ts', 'src/vscode/source-faults.ts']);
    assert.deepEqual(shell.filter((file) => /\bmodal: true/.test(bare(file)) && !file.startsWith('src/vscode/commands/')), []);
  });

  it('keeps no state, no secret and no record of its user, and hangs on no save', () => {
    assert.deepEqual(shell.filter((file) => /\b(?:globalState|workspaceState|secrets|\w*[tT]elemetry\w*|onWillSave\w*)\b/.test(bare(file))), []);
  });

  it('loads nothing of the engine, the library or a package before the first draft is checked', () => {
    const seen = new Set<string>();
    const outside: string[] = [];
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const name of atOnce(code(file))) {
        if (name === 'vscode') continue;
        const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
        const found = [`${target}.ts`, `${target}/index.ts`].find((one) => existsSync(one));
        if (found?.startsWith('src/vscode/')) visit(found);
        else outside.push(`${file} → ${name}`);
      }
    };
    visit('src/vscode/extension.ts');
    assert.ok(seen.size > 30);
    assert.deepEqual(outside, []);
  });

  it('knows by name the commands that are loaded when the first of them is run', () => {
    const own = readdirSync('src/vscode/commands').filter((file) => !['later.ts', 'show-log.ts'].includes(file)).map((file) => readFileSync(`src/vscode/commands/${file}`, 'utf8'));
    const constants = new Map(own.flatMap((text) => [...text.matchAll(/const (\w+) = 'factCheck\.(\w+)'/g)].map(([, constant, name]) => [constant!, name!] as const)));
    const registered = own.flatMap((text) => [...text.matchAll(/registerCommand\((?:'factCheck\.(\w+)'|(\w+))/g)].map(([, name, constant]) => name ?? constants.get(constant!)));
    const known = /NAMES = \[([^\]]*)\]/.exec(readFileSync('src/vscode/commands/later.ts', 'utf8'))![1]!.match(/\w+/g)!;
    assert.ok(registered.length > 15);
    assert.deepEqual(known, registered.toSorted());
  });
});

/** The modules that a file loads when it is loaded itself: not those it takes only types of, nor those it asks for later. */
function atOnce(text: string): string[] {
  const statements = text.match(/^(?:import|export)\b[^;]*?from\s*['"][^'"]+['"]|^import\s*['"][^'"]+['"]/gm) ?? [];
  return statements.filter((statement) => !/^(?:import|export)\s+type\b/.test(statement) && !/^import\s*\{(?:\s*type\s[^,}]+,?)+\s*\}/.test(statement)).flatMap((statement) => importsOf(statement));
}
