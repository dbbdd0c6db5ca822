// Serves a published folder on this machine, with the compressed copies that the browser accepts.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".png": "image/png", ".webmanifest": "application/manifest+json",
};

const isFile = (path) => stat(path).then((found) => found.isFile(), () => false);

/** Starts serving; answers with the address, the bytes sent so far by path, and a function that stops it. */
export async function serve(folder) {
  const sent = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://page").pathname)).replace(/\/$/, "/index.html");
    const file = join(folder, path);
    if (!await isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    const takesBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && await isFile(`${file}.br`);
    const body = await readFile(takesBrotli ? `${file}.br` : file);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      "cache-control": "max-age=3600",
      "vary": "accept-encoding",
      ...(takesBrotli ? { "content-encoding": "br" } : {}),
    }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent,
    stop: () => { server.closeAllConnections(); server.close(); },
  };
}
