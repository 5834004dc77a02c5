import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importsOf, sourceFiles } from './imports';

/** The one file that may use the network. */
const DOOR = 'src/vscode/fetch-page.ts';

/** Whatever leads out of the machine: what browsers and Node call it, as a call or as a name handed on. */
const WAYS_OUT = /\b(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|openExternal|asExternalUri)\b(?=\s*[(,;)\]}]|\s*\.\s*(?:call|apply|bind)\b)/g;
const NETWORK_MODULES = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector|child_process|cluster)$|^(?:undici|axios|got|node-fetch|ws|request)$/;

/** The ways out that a TypeScript file takes; words in comments and in quotation marks are none. */
function waysOut(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  return [...bare.matchAll(WAYS_OUT)].map(([name]) => name).concat(importsOf(code).filter((name) => NETWORK_MODULES.test(name)));
}

describe('the network', () => {
  it('is used by one file only', () => {
    assert.deepEqual(sourceFiles('.').filter((file) => waysOut(readFileSync(file, 'utf8')).length > 0), [DOOR]);
  });

  it('is reached from one command only, which asks for the address each time', () => {
    const users = sourceFiles('.').filter((file) => importsOf(readFileSync(file, 'utf8')).some((name) => name.endsWith('/fetch-page')));
    assert.deepEqual(users, ['src/vscode/import-origins.ts']);
    const code = readFileSync(users[0]!, 'utf8');
    assert.equal(code.match(/\bfetchPage\(/g)?.length, 1);
    assert.match(code, /async function fromAddress\(\): Found \{[\s\S]*showInputBox[\s\S]*if \(address === undefined\) return undefined;[\s\S]*fetchPage\(address/);
  });

  it('is guarded: every way out is seen', () => {
    assert.deepEqual(waysOut("const page = await fetch(address);"), ['fetch']);
    assert.deepEqual(waysOut('run(fetch); globalThis.fetch.call(x); new WebSocket(y); navigator.sendBeacon(z);'), ['fetch', 'fetch', 'WebSocket', 'sendBeacon']);
    assert.deepEqual(waysOut("import { get } from 'node:https';\nimport { spawn } from 'child_process';"), ['node:https', 'child_process']);
    assert.deepEqual(waysOut("// fetch(x)\n/* fetch(y) */ const word = 'fetch(z)'; const fetched = fetchPage(address);"), []);
  });
});
