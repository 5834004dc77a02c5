import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchPage, webAddress, type Fetched, type Translate } from '../../src/vscode/fetch-page';

/** What a server on this machine answers, by path. */
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>1,200 passengers</p>'),
  '/latin': (response) => response.setHeader('content-type', 'text/plain; charset=iso-8859-1').end(Buffer.from([0x63, 0x61, 0x66, 0xE9])),
  '/moved': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (response) => response.writeHead(302, { location: 'http://' }).end(),
  '/gone': (response) => response.writeHead(404).end('no'),
  '/huge': (response) => response.end(Buffer.alloc(5_000_001)),
  '/endless': (response) => { response.write('a beginning'); },
};

const english: Translate = (message, ...args) => message.replace(/\{(\d)\}/g, (_, at: string) => String(args[Number(at)]));
const problem = (fetched: Fetched): string => ('problem' in fetched ? fetched.problem : 'a page');

describe('Fetching a page', () => {
  let server: Server;
  let at: string;
  const asked: string[] = [];
  before(async () => {
    server = createServer(({ url = '', headers }, response) => {
      asked.push(`${url} ${headers.cookie ?? 'no cookie'}`);
      answers[url]?.(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const get = (path: string, stop = new AbortController().signal): Promise<Fetched> => fetchPage(`${at}${path}`, stop, english);

  it('gives its bytes, its type and where it was found', async () => {
    const fetched = await get('/page');
    assert.ok('page' in fetched);
    assert.deepEqual([new TextDecoder().decode(fetched.page.bytes), fetched.page.type, fetched.page.address], ['<p>1,200 passengers</p>', 'text/html', `${at}/page`]);
  });

  it('takes the server’s word for the encoding', async () => {
    const fetched = await get('/latin');
    assert.ok('page' in fetched);
    assert.equal(new TextDecoder().decode(fetched.page.bytes), 'café');
  });

  it('follows where the page has moved to', async () => {
    const fetched = await get('/moved');
    assert.ok('page' in fetched);
    assert.equal(fetched.page.address, `${at}/page`);
  });

  it('follows no further than five times', async () => {
    asked.length = 0;
    assert.match(problem(await get('/loop')), /more than 5 times/);
    assert.deepEqual(asked, Array<string>(6).fill('/loop no cookie'));
  });

  it('never leaves the web', async () => {
    assert.match(problem(await get('/elsewhere')), /not of the web; nothing was fetched/);
    assert.match(problem(await get('/nowhere')), /cannot be read/);
  });

  it('says what the server says', async () => assert.match(problem(await get('/gone')), /^127\.0\.0\.1:\d+ answered with 404 \(Not Found\)\. Save the page/));
  it('stops at five megabytes', async () => assert.match(problem(await get('/huge')), /larger than 5 MB/));

  it('can be cancelled while it waits for the rest', async () => {
    const stop = new AbortController();
    const fetching = get('/endless', stop.signal);
    setTimeout(() => stop.abort(), 100);
    assert.equal(problem(await fetching), 'The import was cancelled.');
  });

  it('gives up on a page that never ends', async () => {
    assert.match(problem(await fetchPage(`${at}/endless`, new AbortController().signal, english, 200)), /did not answer within 0\.2 seconds/);
  });

  it('says so where nobody answers', async () => {
    assert.match(problem(await fetchPage('http://127.0.0.1:1/', new AbortController().signal, english)), /Nothing could be fetched from 127\.0\.0\.1:1\. It cannot be reached\. Save the page/);
  });
});

describe('A typed web address', () => {
  it('is made whole', () => {
    assert.equal(webAddress(' https://example.org/a?b#c '), 'https://example.org/a?b#c');
    assert.equal(webAddress('example.org/news'), 'https://example.org/news');
    assert.equal(webAddress('example.org:8080/news'), 'https://example.org:8080/news');
  });
  it('is of the web, and carries no password', () => {
    for (const other of ['file:///etc/passwd', 'ftp://example.org', 'data:text/html,x', 'javascript:alert(1)', 'vscode://x/y', 'https://me:secret@example.org', 'words', '']) assert.equal(webAddress(other), undefined, other);
  });
});
