// The words that src/vscode shows: those that go through `l10n.t`, and those that do not and so no translator ever sees.
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shell = 'src/vscode';

/** Every file of src/vscode, seen from the project's folder, with what is in it. */
export function shellFiles() {
  return readdirSync(shell, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort()
    .map((name) => ({ name, ...wordsIn(readFileSync(path.join(shell, name), 'utf8')) }));
}

/** Properties whose text a person sees, in VS Code's own interfaces. */
const SHOWN = new Set(['title', 'label', 'detail', 'description', 'placeHolder', 'prompt', 'tooltip', 'message', 'openLabel', 'saveLabel', 'name', 'text']);
/** Calls whose words are for those who look after the extension. */
const UNSEEN = new Set(['error', 'warn', 'info', 'debug', 'trace', 'Error', 'RegExp']);

/** @param {string} code TypeScript */
export function wordsIn(code) {
  /** @type {Set<string>} */
  const translated = new Set();
  /** @type {string[]} */
  const untranslated = [];
  const tree = parse(transformSync(code, { loader: 'ts', target: 'es2022' }).code, { ecmaVersion: 2022, sourceType: 'module' });

  const visit = (node, isShown) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, isShown));
    if (typeof node?.type !== 'string') return;
    switch (node.type) {
      case 'ImportDeclaration': case 'ExportNamedDeclaration': case 'ExportAllDeclaration':
        return visit(node.declaration, false);
      case 'CallExpression': case 'NewExpression': {
        const called = node.callee.property?.name ?? node.callee.name;
        const [first, ...rest] = node.arguments;
        if (called === 't' && first) {
          if (typeof first.value === 'string') translated.add(first.value);
          else untranslated.push('words that are put together before they are translated');
          return visit(rest, false);
        }
        if (UNSEEN.has(called)) return undefined;
        visit(node.callee, false);
        return visit(node.arguments, /^(?:show\w*Message|setStatusBarMessage|tell)$/.test(called));
      }
      case 'Property': case 'AssignmentExpression': {
        if (node.type === 'Property' && node.computed) visit(node.key, false);
        const name = node.key?.name ?? node.left?.property?.name;
        return visit(node.value ?? node.right, SHOWN.has(name));
      }
      case 'ConditionalExpression':
        visit(node.test, false);
        return visit([node.consequent, node.alternate], isShown);
      case 'BinaryExpression':
        return visit([node.left, node.right], /^[+]$/.test(node.operator) && isShown);
      case 'TemplateLiteral':
        judge(node.quasis.map(({ value }) => value.cooked).join('…'), isShown);
        return visit(node.expressions, false);
      case 'Literal':
        return typeof node.value === 'string' && !node.regex ? judge(node.value, isShown) : undefined;
      default:
        return Object.entries(node).forEach(([key, child]) => key !== 'type' && visit(child, false));
    }
  };
  /** What VS Code is sure to show needs one word to be told of; elsewhere two words in a row, or a capital and small letters, look like a person's language. */
  const judge = (/** @type {string} */ text, isShown) => {
    const bare = text.replace(/\$\([a-z-]+\)/g, '').replace(/<!--[\s\S]*?-->|https?:\S*/g, '');
    if (isShown ? /\p{L}{2}/u.test(bare) : /\p{L}{2,}[,;:]? \p{L}{2,}|^\p{Lu}\p{Ll}{2,}/u.test(bare)) untranslated.push(text);
  };
  visit(tree.body, false);
  return { translated: [...translated], untranslated };
}
