/** The function, computed once for each object it is given, "undefined" being an answer too; forgotten together with the object, but for the last. */
export function remember<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  // The last one is at hand: what is asked for in a loop is asked for with the same figure or the same facts again and again.
  let last: K | undefined;
  let value: V | undefined;
  return (key) => {
    if (key === last) return value as V;
    let own = known.get(key);
    if (own === undefined && !known.has(key)) {
      own = compute(key);
      known.set(key, own);
    }
    last = key;
    value = own;
    return own as V;
  };
}

/** The same for the last object it was given alone: what is asked for object by object need not be kept for thousands. */
export function rememberLast<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) };
    return last.value;
  };
}

/** The same for texts and numbers: the last `most` or so stay known, so that of an edited draft only the edited blocks are read again. */
export function rememberText<V, K extends string | number = string>(compute: (text: K) => V, most: number): (text: K) => V {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known as V;
    const before = old.get(text);
    const value = before !== undefined || old.has(text) ? before as V : compute(text);
    if (young.size >= most / 2) [old, young] = [young, new Map<K, V>()];
    young.set(text, value);
    return value;
  };
}
