// What a pseudo-locale shows on the screen, read off the code: words that no translator was shown, and translations that are missing or do not fit.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { shellFiles, wordsIn } from '../../scripts/words.mjs';

type Words = Readonly<Record<string, string>>;

const languages = ['de', 'zh-cn'];
const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));
const english = { manifest: read('package.nls.json') as Words, code: read('l10n/bundle.l10n.json') as Words };

/** Text in src/vscode that is no matter of language, and why. */
const NOT_TRANSLATED: ReadonlyMap<string, string> = new Map([
  ['Fact Check', 'the name under which findings stand in the Problems view and in tests, and that of the log'],
  ['Eddy Wu', 'an example of a name'],
  ['factCheck.sources', 'the name of a setting'],
  ['name', 'the name of a kind in the settings'],
  ['in view', 'a value of ours'],
  ['on disk', 'a value of ours'],
  ['clipboard.tsv', 'a file name that tells the format'],
  ['clipboard.md', 'a file name that tells the format'],
  ['… (the text in it).md', 'part of an address'],
  ['text/html, application/pdf, text/*;q=0.9, */*;q=0.5', 'a header'],
]);

/** Properties of a manifest whose text VS Code shows. */
const SHOWN = new Set(['title', 'category', 'description', 'markdownDescription', 'enumDescriptions', 'contents', 'contextualTitle', 'altText', 'label', 'deprecationMessage', 'markdownDeprecationMessage']);

/** The texts in a part of a manifest that are shown as they stand there. */
function plainTexts(part: unknown, key = '', isShown = false): string[] {
  if (typeof part === 'string') return isShown && !/^%[\w.-]+%$/.test(part) ? [`${key}: ${part}`] : [];
  if (Array.isArray(part)) return part.flatMap((one) => plainTexts(one, key, isShown));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => plainTexts(value, name, SHOWN.has(name) || (name === 'name' && 'contextualTitle' in part)));
}

/** What must be the same in every language: places to be filled in, names in code, links and settings. */
const fixedParts = (text: string): string[] => (text.match(/\{\d\}|`[^`]+`|\]\([^)]+\)|factCheck\.\w+|<!--|\.html/g) ?? []).filter((part, at, all) => all.indexOf(part) === at).toSorted();

const missedIn = (code: string): readonly string[] => wordsIn(code).untranslated;

describe('The words of the extension', () => {
  it('stand nowhere in the manifest itself', () => {
    const { contributes, description } = read('package.json') as { readonly contributes: unknown; readonly description: string };
    assert.deepEqual(plainTexts({ contributes, description }), []);
    assert.deepEqual(plainTexts({ commands: [{ title: 'Sing' }], views: [{ name: 'Songs', contextualTitle: '%x%' }], properties: { mood: { enumDescriptions: ['%a%', 'Glad'] } } }), ['title: Sing', 'name: Songs', 'enumDescriptions: Glad']);
  });

  it('are all of the manifest’s, and no others', () => {
    const used = new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!));
    assert.deepEqual([...used].toSorted(), Object.keys(english.manifest).toSorted());
  });

  it('go, in the code, through l10n.t', () => {
    const missed = shellFiles().flatMap(({ name, untranslated }) => untranslated.filter((text) => !NOT_TRANSLATED.has(text)).map((text) => `${name}: ${text}`));
    assert.deepEqual(missed, []);
  });

  it('are found where they do not', () => {
    assert.deepEqual(missedIn('window.showInformationMessage(`${count} drafts`)'), ['… drafts']);
    assert.deepEqual(missedIn("const item = { label: done ? 'Done' : l10n.t('Open'), kind: 'other' }"), ['Done']);
    assert.deepEqual(missedIn("item.detail = 'late'; const reason = 'it is too late';"), ['late', 'it is too late']);
    assert.deepEqual(missedIn('l10n.t(`${a} b`)'), ['words that are put together before they are translated']);
    assert.deepEqual(missedIn("l10n.t('Written by {0}', 'an unknown hand')"), ['an unknown hand']);
    assert.deepEqual(missedIn("import { a } from './some file'; log.warn('Told to nobody'); call('some.command');"), []);
  });

  it('are listed for translators as they are in the code', () => {
    const used = [...new Set(shellFiles().flatMap(({ translated }) => translated))].toSorted();
    assert.deepEqual(Object.keys(english.code).toSorted(), used, 'npm run localise writes the list');
  });

  for (const language of languages) {
    for (const [part, file] of [['manifest', `package.nls.${language}.json`], ['code', `l10n/bundle.l10n.${language}.json`]] as const) {
      it(`are all there in ${file}, with the same places, names and links in them`, () => {
        const [from, to] = [english[part], read(file) as Words];
        assert.deepEqual(Object.keys(to).toSorted(), Object.keys(from).toSorted());
        assert.deepEqual(Object.entries(from).flatMap(([key, text]) => (fixedParts(text).join() === fixedParts(to[key]!).join() ? [] : [`${text} → ${to[key]}`])), []);
        const same = Object.entries(from).filter(([key, text]) => to[key] === text && /\p{L}{4}/u.test(text)).map(([, text]) => text);
        assert.deepEqual(same.filter((text) => text !== 'Draft Fact Check' && text !== 'Markdown'), []);
      });
    }
  }
});
