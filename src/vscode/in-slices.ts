/** As long as a keystroke may wait for its turn, in milliseconds. */
const SLICE = 20;

/**
 * Takes the steps of some long work, each of which yields the share (0 to 1) that is done, and between slices of them lets the editor have its turn. Resolves with what they come to, or
 * with undefined once `isGivenUp`; work that takes no longer than a slice is done at once.
 */
export async function inSlices<T>(steps: Generator<number, T>, isGivenUp: () => boolean, tell: (share: number) => void): Promise<T | undefined> {
  for (let until = performance.now() + SLICE; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    tell(step.value);
    await new Promise((resolve) => { setTimeout(resolve); });
    if (isGivenUp()) return undefined;
    until = performance.now() + SLICE;
  }
}
