// Keeps the files of the page in the browser, and nothing else: no input ever comes here. Each build has a cache of its own,
// named by the content of all its files, so that files of two builds never meet on one page.

import { leaving } from "./leaving.js";

/** Files of the page by their place relative to this script, each with its hash; the build puts them in. */
declare const FILES: Readonly<Record<string, string>>;
/** Hash over FILES. */
declare const VERSION: string;

/** What a service worker sees; the type checker's own description of it cannot stand beside that of a page. */
interface Worker {
  readonly location: Location;
  readonly clients: { matchAll(): Promise<readonly Page[]> };
  readonly registration: { readonly waiting: { postMessage(message: string): void } | null };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
}

interface Page {
  postMessage(message: string, transfer: Transferable[]): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
// A site may hold this page twice, in two folders.
const family = `tarifwerk ${new URL("./", worker.location.href).pathname} `;
const cacheName = `${family}${VERSION}`;
const takeOver = "take over";
/** How long a page may take to say that it is being left; one that sleeps in the background stays. */
const patience = 1_000;

/** Full addresses of the files, each with its hash. */
const files = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, worker.location.href).href, hash]));

/** Where the cache says that this build shows no page any more: the browser may stop and start a service worker at any time, and does
 *  so when another one is to take over. */
const mark = new URL("./changing-over", worker.location.href).href;
/** How long that holds. */
const changingTime = 20_000;
/** Seconds until the page asks again. Chromium takes one for taking over, and a page that asks just then may wait for ever. */
const pause = 2;
/** What stands on the page for that time. */
const moment = `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Tarifwerk</title>
<p>Einen Moment, die neue Fassung dieser Seite kommt.<p lang="en">One moment, the new version of this page is coming.</html>`;

worker.addEventListener("install", (event) => event.waitUntil(keepAll()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
worker.addEventListener("message", ({ data }) => {
  if (data === takeOver) void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const file = fileOf(request);
  if (file !== undefined) event.respondWith(answer(request, file));
});

/** All or nothing: a file that is not the one of this build ends the installation, and the build before goes on. Nothing is
 *  kept until all is there: WebKit loses, in the next attempt too, what a failed installation put into a cache. */
async function keepAll(): Promise<void> {
  const fetched = await Promise.all([...files.keys()].map(async (file) => ({ file, response: await fetchExactly(file) })));
  const cache = await caches.open(cacheName);
  await Promise.all(fetched.map(({ file, response }) => cache.put(file, response)));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)));
}

/** The browser itself refuses a file with another hash. */
async function fetchExactly(file: string): Promise<Response> {
  const response = await fetch(file, { integrity: files.get(file) ?? "", cache: "no-cache" });
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  // Some servers lead index.html elsewhere; a page may not be answered with something that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

/** The kept file that a request asks for. Pages take their parameters from the address, so those do not matter. */
function fileOf(request: Request): string | undefined {
  const url = new URL(request.url);
  url.hash = "";
  if (request.mode === "navigate") url.search = "";
  const file = url.href.replace(/\/index\.html$/, "/");
  return files.has(file) ? file : undefined;
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  if (request.mode === "navigate") {
    const { waiting } = worker.registration;
    const isChangingOver = await isMarked(cache);
    if (isChangingOver || (waiting && (await isNothingOpen()))) {
      // A new build is ready, and nothing of this one is open but the page that is being left: change over, then ask again.
      if (!isChangingOver) await cache.put(mark, new Response(String(Date.now())));
      waiting?.postMessage(takeOver);
      return new Response(moment, { headers: { "Content-Type": "text/html; charset=utf-8", "Refresh": String(pause) } });
    }
  }
  return (await cache.match(file)) ?? fetchExactly(file);
}

async function isMarked(cache: Cache): Promise<boolean> {
  const age = Date.now() - Number(await (await cache.match(mark))?.text());
  return age >= 0 && age < changingTime;
}

/** A page that is being left still counts as open, and only it knows: to the service worker it looks like another tab. */
async function isNothingOpen(): Promise<boolean> {
  const [page, ...others] = await worker.clients.matchAll();
  return page === undefined || (others.length === 0 && (await isBeingLeft(page)));
}

function isBeingLeft(page: Page): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true);
    setTimeout(() => resolve(false), patience);
    page.postMessage(leaving, [port2]);
  });
}
