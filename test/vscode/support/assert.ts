/** The few assertions the suite needs. `node:assert` is not there in a web worker, and both hosts run the same tests. */

export function ok(value: unknown, message = 'expected something true'): asserts value {
  if (!value) throw new Error(message);
}

/** Deep equality of plain data; the error shows both sides. */
export function equal<T>(actual: T, expected: T, message = ''): void {
  const [is, wanted] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  if (is !== wanted) throw new Error(`${message}\n  is:       ${is}\n  expected: ${wanted}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${JSON.stringify(actual)} does not match ${pattern}`);
}
