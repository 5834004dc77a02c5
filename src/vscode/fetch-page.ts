/**
 * The only file of the project that uses the network, and only *Import Source…* calls it, when the writer has typed a web address. A test holds every
 * other file to that.
 */

/** In milliseconds, from the first request to the last byte, redirections included. */
const MOST_TIME = 10_000;
const MOST_MB = 5;
const MOST_REDIRECTIONS = 5;

/** What a web address gave. */
export interface Page {
  readonly bytes: Uint8Array;
  /** Without parameters: "text/html". Empty where the server does not say. */
  readonly type: string;
  /** Where it was found in the end. */
  readonly address: string;
}

/** `l10n.t` of the editor, which this file does not know. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** The page, or in one sentence why there is none and what to do. */
export type Fetched = { readonly page: Page } | { readonly problem: string };

/** What can be typed as a web address, made whole: "example.org/a" is https://example.org/a. Undefined for what is none, and for any other kind of address. */
export function webAddress(typed: string): string | undefined {
  const text = typed.trim();
  const url = parsed(/^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[\w.-]+:\d/u.test(text) ? text : `https://${text}`);
  return url && isWeb(url) && /[.:]|^localhost$/u.test(url.hostname) && url.username === '' && url.password === '' ? url.href : undefined;
}

/** Fetches one page, without cookies. Never rejects; gives up after `mostTime`, in milliseconds, at five megabytes, after five redirections and when `stop` says so. `t` puts what is told into the writer's language. */
export async function fetchPage(address: string, stop: AbortSignal, t: Translate, mostTime = MOST_TIME): Promise<Fetched> {
  const late = AbortSignal.timeout(mostTime);
  try {
    return await follow(address, AbortSignal.any([late, stop]), t);
  } catch {
    if (stop.aborted) return { problem: t('The import was cancelled.') };
    if (late.aborted) return { problem: t('{0} did not answer within {1} seconds. Save the page in your browser as .html and import that file.', hostOf(address), mostTime / 1000) };
    return {
      problem: isInBrowser()
        ? t('Nothing could be fetched from {0}. The browser allows no other site to read it, or it cannot be reached. Save the page in your browser as .html and import that file.', hostOf(address))
        : t('Nothing could be fetched from {0}. It cannot be reached. Save the page in your browser as .html and import that file.', hostOf(address)),
    };
  }
}

async function follow(address: string, signal: AbortSignal, t: Translate): Promise<Fetched> {
  let at = new URL(address);
  for (let redirections = 0; redirections <= MOST_REDIRECTIONS; redirections++) {
    if (!isWeb(at)) return { problem: t('The page leads to an address that is not of the web; nothing was fetched from there.') };
    const response = await request(at, signal);
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return response.ok ? read(response, at, t) : refused(response, at, t);
    await response.body?.cancel();
    if (!URL.canParse(location, at.href)) return { problem: t('The page leads to an address that cannot be read.') };
    at = new URL(location, at);
  }
  return { problem: t('The page leads from one address to the next more than {0} times.', MOST_REDIRECTIONS) };
}

async function request(at: URL, signal: AbortSignal): Promise<Response> {
  const options: RequestInit = { signal, credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'text/html, application/pdf, text/*;q=0.9, */*;q=0.5' } };
  const response = await fetch(at, { ...options, redirect: 'manual' });
  // A browser shows no page where it leads to; it follows by itself, a bounded number of times and within the web.
  return response.type === 'opaqueredirect' ? fetch(at, { ...options, redirect: 'follow' }) : response;
}

async function refused(response: Response, at: URL, t: Translate): Promise<Fetched> {
  await response.body?.cancel();
  return { problem: t('{0} answered with {1}. Save the page in your browser as .html and import that file.', at.host, `${response.status}${response.statusText === '' ? '' : ` (${response.statusText})`}`) };
}

async function read(response: Response, at: URL, t: Translate): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.length;
    if (size > MOST_MB * 1_000_000) {
      await reader?.cancel();
      return { problem: t('The page is larger than {0} MB, the most that is fetched. Save it in your browser and import that file.', MOST_MB) };
    }
    chunks.push(chunk.value);
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  return { page: { bytes: asUtf8(bytes, charset), type, address: response.url || at.href } };
}

/** A header may say what the page itself does not: in which encoding it is. */
function asUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  if (charset === undefined || /^utf-?8$/u.test(charset)) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes; // an encoding nobody knows; the reader of the file guesses
  }
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
const hostOf = (address: string): string => parsed(address)?.host ?? address;
/** Only a worker of a browser has this. */
const isInBrowser = (): boolean => 'importScripts' in globalThis;
