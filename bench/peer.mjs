// node --expose-gc bench/peer.mjs NAME FILE: measures one peer on the text of a file, and prints what it found as JSON, more of it a line.
import { readFileSync } from 'node:fs';
import { measure } from './measure.mjs';

/** How each peer is loaded, and how it checks a text. @type {Readonly<Record<string, () => Promise<import('./measure.mjs').Check>>>} */
const PEERS = {
  'compromise, plain parse': async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text);
  },
  'compromise, tokenizer': async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp.tokenize(text);
  },
  'wink-nlp': async () => {
    const [{ default: wink }, { default: model }] = await Promise.all([import('wink-nlp'), import('wink-eng-lite-web-model')]);
    const nlp = wink(model);
    return (text) => nlp.readDoc(text).entities().out();
  },
  'cspell-lib': async () => {
    const { getDefaultSettings, spellCheckDocument } = await import('cspell-lib');
    const settings = await getDefaultSettings();
    return (text) => spellCheckDocument({ uri: 'draft.md', text, languageId: 'markdown', locale: 'en' }, { generateSuggestions: false, noConfigSearch: true }, settings);
  },
  markdownlint: async () => {
    const { lint } = await import('markdownlint/sync');
    return (text) => lint({ strings: { draft: text } });
  },
  textlint: async () => {
    const [{ TextlintKernel }, { default: plugin }, { default: rule }] = await Promise.all([import('@textlint/kernel'), import('@textlint/textlint-plugin-markdown'), import('textlint-rule-terminology')]);
    const kernel = new TextlintKernel();
    return (text) => kernel.lintText(text, { ext: '.md', plugins: [{ pluginId: 'markdown', plugin: plugin.default ?? plugin }], rules: [{ ruleId: 'terminology', rule: rule.default ?? rule, options: { defaultTerms: true } }] });
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text);
  },
  'harper.js': async () => {
    const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'markdown' });
  },
  'Microsoft’s recognizers': async () => {
    const { default: suite } = await import('@microsoft/recognizers-text-suite');
    return (text) => [suite.recognizeNumberWithUnit ?? suite.recognizeNumber, suite.recognizeCurrency, suite.recognizeNumber, suite.recognizeDateTime].flatMap((recognize) => (recognize ? recognize(text, 'en-us') : []));
  },
};

const [name, file] = process.argv.slice(2);
await measure(readFileSync(file, 'utf8'), PEERS[name], (known) => console.log(JSON.stringify(known)));
process.exit(0);
