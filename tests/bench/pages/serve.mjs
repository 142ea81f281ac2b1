// Serves a built site as its host does: with the headers of its _headers, and compressed.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const types = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml; charset=utf-8", ".json": "application/json" };

export function serve(folder, port) {
  const rules = [];
  for (const line of readFileSync(join(folder, "_headers"), "utf8").split("\n").filter((text) => text.trim())) {
    if (/^\S/.test(line)) rules.push({ path: new RegExp(`^${line.trim().replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, ".*").replace(/:\w+/g, "[^/]+")}$`), headers: [] });
    else rules.at(-1).headers.push(line.trim().split(/:\s*(.*)/s).slice(0, 2));
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    let file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.statusCode = 404;
      file = join(folder, "404.html");
    }
    response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    for (const rule of rules.filter((candidate) => candidate.path.test(path))) for (const [name, value] of rule.headers) response.setHeader(name, value);
    const bytes = readFileSync(file);
    if (!/text|svg|xml|json/.test(response.getHeader("Content-Type"))) return response.end(bytes);
    response.setHeader("Content-Encoding", "gzip");
    return response.end(gzipSync(bytes));
  });
  return new Promise((done) => server.listen(port, "127.0.0.1", () => done(server)));
}
