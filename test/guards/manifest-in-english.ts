import { readFileSync } from 'node:fs';

/** package.json as VS Code reads it in English: each `%key%` is what package.nls.json has for it; a key that is not there stays. */
export function manifestInEnglish(): unknown {
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;
  return JSON.parse(readFileSync('package.json', 'utf8'), (_, value: unknown) => (typeof value === 'string' ? value.replace(/^%(.+)%$/, (whole, key: string) => words[key] ?? whole) : value));
}
