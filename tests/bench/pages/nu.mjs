// The Nu HTML checker over every page of one or more built sites: node nu.mjs OUTPUT...
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const jar = join(dirname(createRequire(import.meta.url).resolve("vnu-jar")), "build/dist/vnu.jar");
const batch = 500;
let [pages, faults] = [0, 0];
for (const site of process.argv.slice(2)) {
  const files = readdirSync(site, { recursive: true }).filter((file) => /\.(html|css)$/.test(file)).map((file) => join(site, file));
  for (let i = 0; i < files.length; i += batch) {
    const run = spawnSync("java", ["-Xss4m", "-jar", jar, "--also-check-css", "--errors-only", "--exit-zero-always", "--format", "json", ...files.slice(i, i + batch)], { encoding: "utf8", maxBuffer: 1 << 30 });
    if (run.error || !run.stderr.startsWith("{")) throw run.error ?? new Error(run.stderr);
    for (const message of JSON.parse(run.stderr).messages) {
      faults += 1;
      if (faults <= 50) console.log(`${message.url.replace("file:", "")}:${message.lastLine}: ${message.message}`);
    }
  }
  pages += files.length;
}
console.log(`${pages} files, ${faults} errors`);
process.exitCode = pages > 0 && faults === 0 ? 0 : 1;
