// Runs in the page, in a browser or in an editor's view. The page is whole without it: it adds the choice of a section, tells how much is shown and, in
// an editor, leads from a claim to the draft, keeps what the reader chose, and takes in a newer check without losing the reader's place.

interface Kept {
  readonly remember?: string;
  readonly hidden?: readonly string[];
  readonly sections?: readonly string[];
  readonly scroll?: number;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void; getState(): Kept | undefined; setState(state: Kept): void };

const editor = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : undefined;
const all = <E extends HTMLElement>(selector: string, within: ParentNode = document): E[] => [...within.querySelectorAll<E>(selector)];
const { remember } = document.body.dataset;

bringOut();
restore(editor?.getState());
show();

document.addEventListener('change', () => {
  show();
  keep();
});
let resting: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(keep, 200);
}, { passive: true });
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claim], [data-evidence]') : null;
  if (!target || !editor) return; // in a browser the link leads where it says
  event.preventDefault();
  const { claim, evidence } = target.dataset;
  editor.postMessage(claim === undefined ? { evidence } : { claim: Number(claim) });
});
window.addEventListener('message', ({ data }: MessageEvent<{ readonly body?: unknown }>) => {
  const main = document.querySelector('main');
  if (!editor || !main || typeof data.body !== 'string') return; // a page that frames us in a browser has nothing to say here
  const [before, focused] = [kept(), document.activeElement?.id];
  main.innerHTML = data.body; // made by the extension, in which every word of a draft is escaped
  bringOut();
  restore(before);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  show();
});

editor?.postMessage({ ready: true });

/** What has no use without this script is hidden until it runs. */
function bringOut(): void {
  for (const element of all(editor ? '.needs-script, .needs-editor' : '.needs-script')) element.hidden = false;
}

/** Hides what belongs to other sections than the chosen one, and tells how many claims are left. */
function show(): void {
  for (const article of all('article')) {
    const chosen = article.querySelector<HTMLSelectElement>('select[name=section]')?.value ?? '';
    for (const part of all('[data-section]', article)) part.hidden = chosen !== '' && part.dataset['section'] !== chosen;
    const status = article.querySelector<HTMLElement>('.shown');
    const entries = all('.entry', article);
    const left = entries.filter((entry) => entry.checkVisibility()).length;
    if (status) status.textContent = left === entries.length ? '' : (status.dataset['words'] ?? '').replace('{0}', String(left));
  }
}

function kept(): Kept {
  return {
    ...(remember !== undefined && { remember }),
    hidden: all<HTMLInputElement>('input[name=standing]:not(:checked)').map(({ value }) => value),
    sections: all<HTMLSelectElement>('select[name=section]').map(({ value }) => value),
    scroll: window.scrollY,
  };
}

function keep(): void {
  editor?.setState(kept());
}

function restore(state: Kept | undefined): void {
  for (const box of all<HTMLInputElement>('input[name=standing]')) box.checked = !(state?.hidden ?? []).includes(box.value);
  for (const [at, select] of all<HTMLSelectElement>('select[name=section]').entries()) {
    const chosen = state?.sections?.[at] ?? '';
    select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : '';
  }
  if (state?.scroll !== undefined) window.scrollTo(0, state.scroll);
  keep();
}
