import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { importsOf, sourceFiles } from './imports';
import { manifestInEnglish } from './manifest-in-english';

/** What has to agree, as text and data, so that a test can bend one part and see it noticed. */
export interface Project {
  readonly manifest: Manifest;
  readonly readme: string;
  readonly changelog: string;
  /** All of src/vscode, run together. */
  readonly shell: string;
  readonly webBundle: string;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly browser: string;
  readonly icon?: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly vscode: string };
  readonly activationEvents?: readonly string[];
  readonly capabilities?: { readonly untrustedWorkspaces?: { readonly supported: boolean | 'limited' }; readonly virtualWorkspaces?: boolean };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly markdownDescription?: string }>> };
  };
}

/** The project in the working folder, with its bundles built. */
export function thisProject(): Project {
  return {
    manifest: manifestInEnglish() as Manifest,
    readme: readFileSync('README.md', 'utf8'),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    shell: sourceFiles('.').filter((file) => file.startsWith('src/vscode/')).map((file) => readFileSync(file, 'utf8')).join('\n'),
    webBundle: readFileSync('dist/extension.web.js', 'utf8'),
  };
}

/** Every way in which the parts of the project contradict each other, one line each. */
export function disagreements(project: Project): string[] {
  return [versions, commands, settings, dependencies, editor, bundles].flatMap((look) => look(project));
}

function versions({ manifest: { version }, changelog, readme }: Project): string[] {
  const latest = /^## (\S+)/m.exec(changelog)?.[1];
  return [
    ...(latest === version ? [] : [`package.json is ${version}, the changelog's latest is ${latest}`]),
    ...(readme.includes(`Version ${version}`) ? [] : [`the README does not say that this is version ${version}`]),
  ];
}

function dependencies({ manifest, readme }: Project): string[] {
  const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => !rows.some((row) => row.includes(`\`${name}\``)))
    .map((name) => `the README does not say what ${name} is for`);
}

function commands({ manifest, readme, shell }: Project): string[] {
  return manifest.contributes.commands.flatMap(({ command, title, category }) => [
    ...(shell.includes(`'${command}'`) ? [] : [`${command} is contributed but nowhere in src/vscode`]),
    ...(category === 'Fact Check' ? [] : [`${command} is not in the category "Fact Check"`]),
    ...(readme.includes(`Fact Check: ${title}`) ? [] : [`the README does not tell of "Fact Check: ${title}"`]),
  ]);
}

function settings({ manifest, readme, shell }: Project): string[] {
  const properties = manifest.contributes.configuration.properties;
  const mentioned = new Set(readme.match(/\bfactCheck\.\w+/g));
  return [
    ...Object.entries(properties).flatMap(([name, { default: standard, markdownDescription }]) => [
      ...(new RegExp(`'(factCheck\\.)?${name.replace(/^factCheck\./, '')}'`).test(shell) ? [] : [`${name} is contributed but nowhere in src/vscode`]),
      ...(standard !== undefined && markdownDescription ? [] : [`${name} has no default or no description`]),
      ...(mentioned.has(name) ? [] : [`the README does not tell of ${name}`]),
    ]),
    ...[...mentioned].filter((name) => !(name in properties)).map((name) => `the README tells of ${name}, which is not there`),
  ];
}

function editor({ manifest }: Project): string[] {
  const { engines, activationEvents = [], capabilities, devDependencies } = manifest;
  const oldest = engines.vscode.replace('^', '');
  return [
    ...(engines.vscode === '^1.100.0' ? [] : [`engines.vscode is ${engines.vscode}`]),
    ...(newer(devDependencies['@types/vscode'] ?? '', oldest) ? [`@types/vscode is newer than VS Code ${oldest}`] : []),
    ...activationEvents.filter((event) => event === '*' || event.startsWith('onStartup')).map((event) => `activates on ${event}: a window without markdown must not notice us`),
    ...(capabilities?.untrustedWorkspaces?.supported === true && capabilities.virtualWorkspaces === true ? [] : ['restricted mode or virtual workspaces are not declared as supported']),
  ];
}

/** Whether version `a` is newer than `b`, by major and minor. */
function newer(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA > majorB || (majorA === majorB && minorA > minorB);
}

function bundles({ webBundle }: Project): string[] {
  return importsOf(webBundle)
    .filter((name) => name.startsWith('node:') || builtinModules.includes(name))
    .map((name) => `the web bundle asks for ${name}, which no browser has`);
}
