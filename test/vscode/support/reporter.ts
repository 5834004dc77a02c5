import type { Runner, Test } from 'mocha';

/** Every line of ours begins so, to be told from what VS Code itself logs; the last one holds the tally as JSON. `scripts/test-vscode.mjs` reads both. */
const ours = '│ ';
const tally = '│ tally ';

/** A mocha reporter that says everything through `console.log`, the one thing both extension hosts pass on to whoever started VS Code. */
export function report(runner: Runner): void {
  let passed = 0;
  const failed: Test[] = [];
  let depth = -1;
  const say = (text: string): void => console.log(`${ours}${'  '.repeat(Math.max(0, depth))}${text.replaceAll('\n', `\n${ours}`)}`);
  runner.on('suite', (suite) => {
    if (!suite.root) say(suite.title);
    depth++;
  });
  runner.on('suite end', () => depth--);
  runner.on('pass', (test) => {
    passed++;
    say(`✔ ${test.title}${test.speed === 'slow' ? ` (${test.duration} ms)` : ''}`);
  });
  runner.on('fail', (test, error: Error) => {
    failed.push(test);
    say(`✖ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => {
    console.log(`${tally}${JSON.stringify({ passed, failed: failed.map((test) => test.fullTitle()) })}`);
  });
}
