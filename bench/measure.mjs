// What is measured of a checker, in a process of its own: how long it takes to load, to check a text first and once more, and after one more letter near the
// beginning, in the middle and near the end; and how much memory it has taken by then. Times are of work (processor time of this process), in milliseconds:
// the machine may be busy with other things.

/**
 * @typedef {(text: string) => unknown} Check
 * @param {string} text
 * @param {() => Promise<Check>} load
 * @param {{ edits?: number, patience?: number }} [options] `patience`: no more edits after so many milliseconds
 */
export async function measure(text, load, { edits = 25, patience = 20_000 } = {}) {
  const started = work();
  const check = await load();
  const loaded = work() - started;
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const first = await timed(() => check(text));
  const repeat = await timed(() => check(text));
  const places = { start: 0.02, middle: 0.5, end: 0.97 };
  /** @type {Record<string, { p50: number, p95: number }>} */
  const edit = {};
  let now = text;
  for (const [name, place] of Object.entries(places)) {
    const times = [];
    for (let at = 0, spent = 0; at < edits && (spent < patience / 3 || times.length === 0); at++) {
      now = typed(now, place, at);
      times.push(await timed(() => check(now)));
      spent += times[at];
    }
    times.sort((a, b) => a - b);
    edit[name] = { p50: times[Math.floor(times.length / 2)], p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] };
  }
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - heap;
  return { load: loaded, first, repeat, edit, peak: process.resourceUsage().maxRSS / 1024, held: held / 1e6 };
}

/** A letter more in a word of a paragraph: the word grows, and after twelve letters a space begins another. @param {string} text @param {number} place @param {number} nth */
function typed(text, place, nth) {
  const at = placeIn(text, Math.floor(text.length * place));
  return text.slice(0, at) + (nth % 12 === 11 ? ' ' : 'e') + text.slice(at);
}

/** The end of the first lower-case word of a plain paragraph behind a place. @param {string} text @param {number} from */
function placeIn(text, from) {
  const word = /\n\n(?:The|Nobody|What|Older|It) [a-z]+/gu;
  word.lastIndex = from;
  const found = word.exec(text) ?? /\n\n(?:The|Nobody|What|Older|It) [a-z]+/u.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

/** @param {() => unknown} run */
async function timed(run) {
  const before = work();
  await run();
  return work() - before;
}

/** Milliseconds of work done by this process so far. */
function work() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
