/** What one of the functions below has computed for an object, and what another had before it. */
interface Answer {
  /** The function's number. */
  readonly of: number;
  readonly value: unknown;
  readonly before: Answer | undefined;
}

/** Hands back the object that it is given: the private fields of a class behind it are put on that object. */
const Given = function (key: object): object {
  return key;
} as unknown as new (key: object) => object;

/**
 * All that is remembered of an object stands in one chain on the object itself, in a private field: nobody else sees it, a copy of the object does not
 * have it, and it goes when the object goes. A map of weak keys would cost more to fill than most answers save, and again at each collection of garbage.
 */
class Answers extends Given {
  #latest: Answer | undefined = undefined;

  /** The chain's answer of this number, computed if there is none yet. */
  static of<K extends object, V>(key: K, number: number, compute: (key: K) => V): V {
    const own = #latest in key ? key : new Answers(key);
    let answer = own.#latest;
    while (answer !== undefined && answer.of !== number) answer = answer.before;
    if (answer === undefined) {
      const value = compute(key);
      own.#latest = answer = { of: number, value, before: own.#latest };
    }
    return answer.value as V;
  }
}

let functions = 0;

/** The function, computed once for each object it is given, "undefined" being an answer too; forgotten together with the object, but for the last. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const number = functions++;
  // The last one is at hand: what is asked for in a loop is asked for with the same figure or the same facts again and again.
  let last: K | undefined;
  let value: V | undefined;
  return (key) => {
    if (key === last) return value as V;
    value = Answers.of(key, number, compute);
    last = key;
    return value;
  };
}

/**
 * The same, in a map of its own that is forgotten with the function: for one that is made anew with every set of facts, or with every figure, and would
 * leave behind an answer of each in the chain of an object that outlives them.
 */
export function rememberApart<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let own = known.get(key);
    if (own === undefined) known.set(key, own = { value: compute(key) });
    return own.value;
  };
}

/** The same for the last object it was given alone: what is asked for object by object need not be kept for thousands. */
export function rememberLast<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  let last: K | undefined;
  let value: V | undefined;
  return (key) => {
    if (key !== last) {
      value = compute(key);
      last = key;
    }
    return value as V;
  };
}

/** The same for texts and numbers: the last `most` or so stay known, so that of an edited draft only the edited blocks are read again. */
export const rememberText = <V, K extends string | number = string>(compute: (text: K) => V, most: number): ((text: K) => V) => keepLast(most, compute);

/** The function, of which the last `most` or so answers stay known. */
export function keepLast<K, V>(most: number, compute: (key: K) => V): (key: K) => V {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known as V;
    const before = old.get(key);
    const value = before !== undefined || old.has(key) ? before as V : compute(key);
    if (young.size >= most / 2) [old, young] = [young, new Map<K, V>()];
    young.set(key, value);
    return value;
  };
}
