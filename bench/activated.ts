// Runs in VS Code's own extension host, in the place of a test suite: wakes the extension up in a window without a draft, and prints how long that took.
import { extensions, type Extension } from 'vscode';
import type { FactCheckApi } from '../src/vscode/extension';
import type { InHost } from './editor-table';

export async function run(): Promise<void> {
  console.log(`bench ${JSON.stringify((await activated()).activation)}`);
}

/** Activates the extension, and tells what VS Code itself counts for that; its own list of running extensions says the same. */
export async function activated(): Promise<{ readonly api: FactCheckApi; readonly activation: InHost['activation'] }> {
  const extension = extensions.getExtension<FactCheckApi>('draft-fact-check.draft-fact-check');
  if (!extension || extension.isActive) throw new Error('the extension is not there, or was started by something else');
  const api = await extension.activate();
  return { api, activation: { load: betweenMarks('LoadExtensionCode', extension), all: betweenMarks('ActivateExtension', extension) } };
}

/** Milliseconds that VS Code counts for something that it does with an extension. */
function betweenMarks(what: string, { id }: Extension<unknown>): number {
  const marks = (globalThis as { readonly MonacoPerformanceMarks?: { getMarks(): readonly { readonly name: string; readonly startTime: number }[] } }).MonacoPerformanceMarks?.getMarks() ?? [];
  const at = (when: string): number => marks.find(({ name }) => name === `code/extHost/${when}${what}/${id}`)?.startTime ?? Number.NaN;
  return at('did') - at('will');
}
