// Serves /www/ and /pkg/ of this repository and nothing else, as the page is meant to be served. No node modules.
import { createReadStream, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "./inputs.mjs";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const served = ["www", "pkg"];

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The strict policy that page and elements promise to work under. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/**
 * The file a request path names, or where it redirects to, or nothing.
 * @param {string} root
 * @param {string} path as it stands in the request, without query
 * @returns {{ file: string } | { redirect: string } | undefined}
 */
function find(root, path) {
  if (path === "/") return { redirect: "/www/" };
  let parts;
  try {
    parts = path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const folder = parts.at(-1) === "";
  if (folder) parts.pop();
  // A name that hides a separator, a dot file or an empty name has no business here.
  if (parts.some((part) => part === "" || part.startsWith(".") || /[/\\:\0]/.test(part))) return undefined;
  if (!served.includes(parts[0] ?? "")) return undefined;
  try {
    // Real paths, so that no link leads out of the served folders either.
    const file = realpathSync(join(root, ...parts));
    if (!served.some((name) => (file + sep).startsWith(join(realpathSync(root), name) + sep))) return undefined;
    if (statSync(file).isFile()) return folder ? undefined : { file };
    if (!folder) return { redirect: `${path}/` };
    const index = join(file, "index.html");
    return statSync(index).isFile() ? { file: index } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a server; where the port is taken the next free one is used, and 0 takes any.
 * @param {{ port?: number, host?: string, root?: string, headersOf?: (path: string) => Record<string, string> }} [options]
 *   `headersOf` gives further headers for a path of a request, or others in place of the usual ones
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, host = "127.0.0.1", root = repository, headersOf = () => ({}) } = {}) {
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
      return;
    }
    const [path = "/", query] = (request.url ?? "/").split("?", 2);
    const found = find(root, path);
    if (!found) {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("not found\n");
      return;
    }
    if ("redirect" in found) {
      response.writeHead(302, { ...headers, Location: found.redirect + (query ? `?${query}` : "") }).end();
      return;
    }
    const type = types[extname(found.file)] ?? "application/octet-stream";
    const length = statSync(found.file).size;
    response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": length, ...headersOf(path) });
    if (request.method === "HEAD") response.end();
    else createReadStream(found.file).on("error", () => response.destroy()).pipe(response);
  });

  for (let attempt = port; ; attempt += 1) {
    try {
      await new Promise((listening, failed) => {
        server.once("error", failed);
        server.listen(attempt, host, () => {
          server.off("error", failed);
          listening(undefined);
        });
      });
      break;
    } catch (problem) {
      const taken = /** @type {NodeJS.ErrnoException} */ (problem).code === "EADDRINUSE";
      if (!taken || attempt >= port + 100 || attempt >= 65535) throw problem;
    }
  }
  const address = server.address();
  const used = typeof address === "object" && address ? address.port : port;
  const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return {
    url: `http://${name.includes(":") ? `[${name}]` : name}:${used}/www/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** One sentence where pkg/ is not what the sources build; nothing where it is. */
async function staleness() {
  let recorded;
  try {
    recorded = JSON.parse(await readFile(join(repository, "pkg/build.json"), "utf8")).digest;
  } catch {
    return "pkg/ is missing, so the page cannot calculate; run 'make pkg' to build it.";
  }
  return recorded === digest(repository)
    ? undefined
    : "pkg/ is older than its sources, so the page may not show your changes; run 'make pkg' to rebuild it.";
}

async function main() {
  const port = Number(process.env["PORT"] || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env["PORT"]}", but a port is a whole number from 0 to 65535`);
  }
  const host = process.env["HOST"] || "127.0.0.1";
  const { url } = await serve({ port, host });
  console.log(url);
  const stale = await staleness();
  if (stale) console.log(stale);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((problem) => {
    console.error(`error: ${problem.message}`);
    process.exitCode = 1;
  });
}
