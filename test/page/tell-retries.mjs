// What passes at the second try only is told: an editor in a page has its moments, a fault of ours has them twice.
export const mochaHooks = {
  afterEach() {
    if (this.currentTest.currentRetry() > 0) console.log(`      ↻ ${this.currentTest.title}: that was the second try`);
  },
};
