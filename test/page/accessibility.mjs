import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const axe = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe-core objects to in a page or frame as it stands, all its rules in force: one line each, with the elements. Its script is put in past the page's
 * own content policy, which would rightly refuse it.
 */
export async function objections(frame) {
  await frame.evaluate(await axe);
  return frame.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    if (passes.length < 10) return [`axe-core has looked at next to nothing: ${passes.length} rules`];
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`);
  });
}
