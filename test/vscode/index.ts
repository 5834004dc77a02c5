/**
 * The suite that runs inside a real VS Code, in the Node extension host and in the web worker host alike; VS Code calls this function.
 * Resolves when every test has passed, else rejects with the number of failures.
 */
export async function run(): Promise<void> {
  // Mocha's browser build serves both hosts, a web worker can load no other. It makes the global `mocha`, and must not be loaded before
  // VS Code has taken this module's exports: it sets `module.exports` too.
  await import('mocha/mocha.js');
  const { Reporter } = await import('./support/reporter');
  // One more try, which the reporter tells of: an editor has its moments, a fault of ours has them twice.
  mocha.setup({ ui: 'bdd', reporter: Reporter, timeout: 60_000, slow: 2000, retries: 1 });
  await import('./activation.test'); // first: it must see the extension asleep
  await import('./diagnostics.test');
  await import('./edits.test');
  await import('./finding-words.test');
  await import('./hovers.test');
  await import('./quick-fixes.test');
  await import('./settings.test');
  await import('./settings-of-claims.test');
  await import('./next-finding.test');
  await import('./claims-outline.test');
  await import('./long-drafts.test');
  await import('./suppression.test');
  await import('./let-stand.test');
  await import('./insert-fact.test');
  await import('./sources.test');
  await import('./source-commands.test');
  await import('./evidence.test');
  await import('./disagreement.test');
  await import('./within-draft.test');
  await import('./references.test');
  await import('./reading-copies.test');
  await import('./virtual.test');
  await import('./trust.test');
  await import('./loose-files.test');
  await import('./notebooks.test');
  await import('./fact-tables.test');
  await import('./table-path.test');
  await import('./formats.test');
  await import('./report.test');
  await import('./directives.test');
  await import('./commands.test');
  await import('./walkthrough.test');
  await import('./leaks.test'); // last: it counts what is left
  // The browser build's own `mocha.run` looks for a page; this is the one underneath it.
  const failures = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
