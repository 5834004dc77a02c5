import { harmless, lineIndex, type Issue } from '../engine';
import type { World } from './world';

/** What the user is told about files on standard error, one line each. */
export class Notices {
  /** Whether some file could not be used. */
  trouble = false;
  readonly #said = new Set<string>();

  constructor(private readonly world: World) {}

  /** Why a file could not be used, and what to do. */
  complain(file: string, message: string): void {
    this.trouble = true;
    this.#say(`${file}: ${message}`);
  }

  /** What was done to a file, or what about it is worth knowing. */
  tell(file: string, message: string): void {
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

  /** What concerns several drafts is said once. */
  #say(line: string): void {
    if (this.#said.has(line)) return;
    this.#said.add(line);
    this.world.stderr(`${harmless(line)}\n`);
  }
}
