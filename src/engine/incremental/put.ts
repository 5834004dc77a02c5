/** Puts others in the place of a stretch of a list; the list itself stays, since copying thousands is felt after every key. */
export function put<T>(list: T[], from: number, to: number, others: readonly T[]): void {
  if (others.length === to - from) {
    for (let at = 0; at < others.length; at++) list[from + at] = others[at]!;
    return;
  }
  const behind = list.slice(to);
  list.length = from;
  for (const one of others) list.push(one);
  for (const one of behind) list.push(one);
}
