import { harmless, lineIndex, type Issue } from '../engine';
import type { World } from './world';

/** What the user is told about files on standard error, one line each. */
export class Notices {
  /** Whether some file could not be used. */
  trouble = false;

  constructor(private readonly world: World) {}

  /** Why a file could not be used, and what to do. */
  complain(file: string, message: string): void {
    this.trouble = true;
    this.#say(`${file}: ${message}`);
  }

  /** Faults inside a file that its reader survived. */
  remark(file: string, text: string, issues: readonly Issue[]): void {
    if (issues.length === 0) return;
    const lines = lineIndex(text);
    for (const { start, message } of issues) {
      const { line, column } = lines.position(start);
      this.#say(`${file}:${line}:${column}: ${message}`);
    }
  }

  #say(line: string): void {
    this.world.stderr(`${harmless(line)}\n`);
  }
}
