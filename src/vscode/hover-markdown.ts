/** The few forms of markdown that our hovers are made of; whatever words are put into them come out as words. Knows nothing of the editor. */
import type { Quoted } from '../engine';
import { plain } from './plain';

/** A quotation, its figures in bold; `byline` is markdown already. */
export function quotationMarkdown(quoted: readonly Quoted[], byline: string): string {
  return `> ${sentence(quoted)}\n>\n> — ${byline}`;
}

/** A link that runs a command of ours. */
export function commandLink(words: string, command: string, args: readonly unknown[], tip = ''): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${plain(words)}](command:${command}?${query}${tip === '' ? '' : ` "${plain(tip)}"`})`;
}

function sentence(quoted: readonly Quoted[]): string {
  return quoted.map(({ text, isFigure }, at) => {
    const bold = plain(text);
    if (!isFigure || bold === '') return spaced(text); // emphasis around nothing would be shown as asterisks or a rule
    const [before = '', after = ''] = [quoted[at - 1]?.text, quoted[at + 1]?.text];
    return `${joined(before.at(-1)) ? GAP : ''}**${bold}**${joined(after.at(0)) ? GAP : ''}`;
  }).join('');
}

/** Marks of emphasis between a letter and a punctuation mark would be shown as asterisks; the thinnest of spaces makes them marks. */
const GAP = '\u200A';
const joined = (character: string | undefined): boolean => character !== undefined && /\S/u.test(character);

/** `plain` trims; a space at the edge of a stretch parts it from its neighbour. */
function spaced(text: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${plain(text)}${/\s$/u.test(text) && text.trim() !== '' ? ' ' : ''}`;
}
