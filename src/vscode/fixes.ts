import { TextEdit, type TextDocument } from 'vscode';
import type { Claim, Fix } from '../engine';
import { toRange } from './convert';

export function replaceTitle({ text }: Fix): string {
  return `Replace with “${text}”`;
}

/** The edit that puts a claim right; undefined if there is no such edit, or the text there is no longer what was judged. */
export function fixEdit({ fix, text, ...claim }: Claim, document: TextDocument): TextEdit | undefined {
  if (!fix || document.getText(toRange(document, claim)) !== text) return undefined;
  return TextEdit.replace(toRange(document, fix), fix.text);
}
