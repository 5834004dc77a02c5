import { l10n, ProgressLocation, window } from 'vscode';

/** Work that takes no longer goes unmentioned, in milliseconds. */
const PATIENCE = 1000;
/** Shares of the work that are worth telling. */
const PERCENT = 0.01;

/** Shows in the status bar how far the check of a draft has come, from a second after it began until it ends. Returns what to tell of it. */
export function tellProgress(): { readonly tell: (share: number) => void; readonly end: () => void } {
  const began = performance.now();
  const { promise, end } = ending();
  let told = 0;
  let report: ((share: number) => void) | undefined;
  return {
    tell: (share) => {
      if (report === undefined && performance.now() - began > PATIENCE) {
        report = () => undefined;
        void window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Fact Check: checking') }, (progress) => {
          report = (now) => progress.report({ message: `${Math.floor(now * 100)}%` });
          return promise;
        });
      }
      if (share - told < PERCENT) return;
      told = share;
      report?.(share);
    },
    end,
  };
}

function ending(): { readonly promise: Promise<void>; readonly end: () => void } {
  let resolve: (() => void) | undefined;
  const promise = new Promise<void>((done) => { resolve = done; });
  return { promise, end: () => resolve?.() };
}
