// What is measured of a checker, in a process of its own: how long it takes to load, to check a text first and once more, and after one more letter near the
// beginning, in the middle and near the end, and after one more sentence with a figure; and how much memory it has taken by then. Times are of work (processor time of this process), in milliseconds:
// the machine may be busy with other things.

/**
 * Tells after each step all that is known by then: whoever has not the patience for all of it knows that much.
 * @typedef {(text: string) => unknown} Check
 * @param {string} text
 * @param {() => Promise<Check>} load
 * @param {(known: Partial<import('./measure.mjs').Measured>) => void} tell
 * @param {{ edits?: number, patience?: number }} [options] `patience`: no more edits after so many milliseconds
 */
export async function measure(text, load, tell, { edits = 25, patience = 20_000 } = {}) {
  const started = work();
  const check = await load();
  const known = { load: work() - started };
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed;
  const tellNow = () => {
    globalThis.gc?.();
    tell(Object.assign(known, { peak: process.resourceUsage().maxRSS / 1024, held: (process.memoryUsage().heapUsed - heap) / 1e6 }));
  };
  known.first = await timed(() => check(text));
  tellNow();
  known.repeat = await timed(() => check(text));
  tellNow();
  const places = { start: 0.02, middle: 0.5, end: 0.97 };
  known.edit = {};
  let now = text;
  /** @param {(text: string, nth: number) => string} change */
  const after = async (change) => {
    const times = [];
    for (let nth = 0, spent = 0; nth < edits && (spent < patience / 4 || times.length === 0); nth++) {
      now = change(now, nth);
      times.push(await timed(() => check(now)));
      spent += times[nth];
    }
    times.sort((a, b) => a - b);
    return { p50: times[Math.floor(times.length / 2)], p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] };
  };
  for (const [name, place] of Object.entries(places)) {
    known.edit[name] = await after((before, nth) => typed(before, place, nth));
    tellNow();
  }
  known.sentence = await after(withSentence);
  tellNow();
}

/** One paragraph more in the middle, with a figure that none before has. @param {string} text @param {number} nth */
function withSentence(text, nth) {
  const at = Math.max(text.indexOf('\n\n', text.length / 2), 0);
  return `${text.slice(0, at)}\n\nIn ${1960 + nth} the keepers counted ${20_111 + nth * 1_237} lamps on Quern.${text.slice(at)}`;
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
