import { workspace } from 'vscode';

/** Every line of ours begins so, to be told from what VS Code itself logs; the last one holds the tally as JSON. `scripts/test-vscode.mjs` reads both. */
const ours = '│ ';
const tally = '│ tally ';

/** A mocha reporter that says everything through `console.log`, the one thing both extension hosts pass on to whoever started VS Code. Load it after mocha. */
export class Reporter extends Mocha.reporters.Base {
  #depth = -1;
  #passed = 0;
  readonly #failed: Mocha.Test[] = [];

  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('suite', (suite) => {
      if (!suite.root) this.#say(suite.title);
      this.#depth++;
    });
    runner.on('suite end', () => this.#depth--);
    runner.on('pass', (test) => {
      this.#passed++;
      this.#say(`✔ ${test.title}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`);
    });
    runner.on('retry', (test, error: Error) => this.#say(`↻ ${test.title}: once more, after “${error.message}”`));
    runner.on('fail', (test, error: Error) => {
      this.#failed.push(test);
      this.#say(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('end', () => {
      const host = 'importScripts' in globalThis ? 'web worker' : 'node'; // what only a worker has
      console.log(`${tally}${JSON.stringify({ host, trusted: workspace.isTrusted, passed: this.#passed, failed: this.#failed.map((test) => test.fullTitle()) })}`);
    });
  }

  #say(text: string): void {
    const indent = '  '.repeat(Math.max(0, this.#depth));
    console.log(`${ours}${indent}${text.replaceAll('\n', `\n${ours}${indent}`)}`);
  }
}
