/**
 * What the pictures show, in the order in which they are taken: the sample draft is open, nothing is in front of it. `take` brings a scene about and may
 * return what is to be done after the picture, so that the next scene finds the window as this one did. A new view or mark gets a scene here.
 * @typedef {import('../../test/page/window.mjs').Window} Window
 * The picture is of the editors, cut to `height`; `beside` is what else belongs to the scene.
 * @type {readonly { name: string, take: (window: Window) => Promise<(() => Promise<void>) | void>, height?: number, beside?: string }[]}
 */
export const scenes = [
  {
    name: 'hover',
    height: 780,
    async take(window) {
      const hover = await window.hover('$35 billion');
      await hover.getByText('Replace with').waitFor();
      return () => window.lookAway();
    },
  },
  {
    name: 'quick-fix',
    height: 830,
    async take(window) {
      await window.putCaretAfter('$80 mill');
      await window.press('ControlOrMeta+.');
      await window.page.locator('.action-widget, .context-view .monaco-menu').filter({ hasText: 'Replace with' }).first().waitFor({ timeout: 30_000 });
      return () => window.press('Escape');
    },
  },
  {
    name: 'directives',
    height: 420,
    async take(window) {
      await window.putCaretAfter('came late to the race.');
      await window.type(' <!-');
      await window.page.locator('.suggest-widget.visible .monaco-list-row').filter({ hasText: 'stet' }).first().waitFor({ timeout: 30_000 });
      return async () => {
        await window.press('Escape');
        for (let undone = 0; undone < 4; undone++) await window.press('ControlOrMeta+z');
        await window.seesText('came late to the race. Eddy Wu');
      };
    },
  },
  {
    name: 'claims',
    height: 900,
    beside: '.part.sidebar',
    async take(window) {
      await window.run('Fact Check: Focus on Claims View');
      await window.page.locator('.pane-body .monaco-list-row').filter({ hasText: '$35 billion' }).first().waitFor({ timeout: 30_000 });
      return () => window.run('View: Toggle Primary Side Bar Visibility');
    },
  },
  {
    name: 'proof-marks',
    height: 900,
    async take(window) {
      await window.run('Fact Check: Toggle Proof Marks');
      await window.page.locator('.monaco-editor .view-overlays [class*="ced-"]').first().waitFor({ state: 'attached', timeout: 30_000 });
      return () => window.run('Fact Check: Toggle Proof Marks');
    },
  },
  {
    name: 'insert-fact',
    height: 780,
    beside: '.quick-input-widget',
    async take(window) {
      await window.putCaretAfter('came late to the race.');
      await window.run('Fact Check: Insert Fact…');
      await window.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: '$53 billion' }).first().waitFor({ timeout: 30_000 });
      return () => window.press('Escape');
    },
  },
  {
    name: 'report',
    async take(window) {
      await window.page.setViewportSize({ width: 1500, height: 960 });
      await window.run('Fact Check: Show Report');
      await window.report('contradict the sources');
    },
  },
  {
    name: 'report-draft',
    async take(window) {
      const report = await window.report('contradict the sources');
      await report.evaluate(() => document.getElementById('draft1').scrollIntoView());
    },
  },
];
