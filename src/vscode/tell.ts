import { window } from 'vscode';

/** How long the status bar tells the outcome of what the writer has just asked for, in milliseconds. */
const moment = 6000;

/** Tells the outcome of what the writer has just asked for, in the status bar, for a moment. */
export function tell(outcome: string): void {
  window.setStatusBarMessage(outcome, moment);
}
