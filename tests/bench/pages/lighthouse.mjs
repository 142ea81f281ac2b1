// Lighthouse with its mobile settings on the repository's own site and a release with six photos, served with the site's own headers.
// CHROME_PATH names the browser where it is not found by itself.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { png } from "./picture.mjs";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const port = 8917;
const paths = ["", "news/2022/08/six-photos/", "news/2022/08/", "tags/development/"].flatMap((path) => [path, `en/${path}`]);
const categories = ["performance", "accessibility", "best-practices", "seo"];
const attempts = 3;

const work = mkdtempSync(join(tmpdir(), "lighthouse-"));
const release = join(work, "input/news/2022/2022-08-03-six-photos");
cpSync(join(root, "input"), join(work, "input"), { recursive: true });
mkdirSync(release);
for (let i = 1; i <= 6; i += 1) writeFileSync(join(release, `photo-${i}.png`), png(1600, 1067, i));
const photos = (label) => Array.from({ length: 6 }, (_, i) => `  - {src: photo-${i + 1}.png, alt: '${label} ${i + 1}'}`).join("\n");
writeFileSync(join(release, "index.th.md"), `---\ntitle: 'ข่าวที่มีภาพหกภาพ'\ndate: 2565-08-03\nslug: six-photos\ntags: [development]\nphotos:\n${photos("ลวดลายที่")}\n---\n\nข่าวนี้มีภาพประกอบหกภาพ ใช้วัดความเร็วของหน้าข่าวเท่านั้น\n`);
writeFileSync(join(release, "index.en.md"), `---\ntitle: 'A release with six photos'\nphotos:\n${photos("Pattern")}\n---\n\nThis release has six photos, to measure a page with.\n`);

const build = spawnSync("dotnet", ["run", "-c", "Release", "--project", root, "--", "build", "--input", join(work, "input"), "--output", join(work, "output"), "--theme", join(root, "theme"), "--base-url", `http://127.0.0.1:${port}/`], { cwd: root, encoding: "utf8" });
if (build.status !== 0) throw new Error(build.stdout + build.stderr);

const site = await serve(join(work, "output"), port);
const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
const results = {};
for (const path of paths) results[`/${path}`] = await measure(path);
await chrome.kill();
site.close();
rmSync(work, { recursive: true });
console.log(JSON.stringify(results, null, 1));
process.exitCode = Object.values(results).every((result) => categories.every((category) => result[category] === 100)) ? 0 : 1;

// The figures of a page. Where Lighthouse itself failed, which it says in a runtimeError or in an audit that has an error for its score (a
// trace without a first picture, now and then), that is no figure of the page: it is said, and the page is measured again.
async function measure(path) {
  for (let attempt = 1; ; attempt += 1) {
    const { lhr } = await lighthouse(`http://127.0.0.1:${port}/${path}`, { port: chrome.port, onlyCategories: categories, logLevel: "error" });
    const failures = failuresOf(lhr);
    if (failures.length > 0) console.error(`/${path}, attempt ${attempt}: Lighthouse failed. ${failures.join("; ")}`);
    if (failures.length > 0 && attempt < attempts) continue;
    return {
      ...Object.fromEntries(categories.map((category) => [category, lhr.categories[category].score === null ? null : Math.round(lhr.categories[category].score * 100)])),
      lcp: Math.round(lhr.audits["largest-contentful-paint"].numericValue),
      cls: lhr.audits["cumulative-layout-shift"].numericValue,
      bytes: lhr.audits["total-byte-weight"].numericValue,
      faults: weighed(lhr).filter((audit) => audit.score !== null && audit.score < 0.9).map((audit) => audit.id),
      ...(attempt > 1 && { attempts: attempt }),
      ...(failures.length > 0 && { failures }),
    };
  }
}

function weighed(lhr) {
  return categories.flatMap((category) => lhr.categories[category].auditRefs).filter((ref) => ref.weight > 0).map((ref) => lhr.audits[ref.id]);
}

function failuresOf(lhr) {
  return [
    ...(lhr.runtimeError ? [`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`] : []),
    ...weighed(lhr).filter((audit) => audit.scoreDisplayMode === "error").map((audit) => `${audit.id}: ${audit.errorMessage}`),
    ...categories.filter((category) => lhr.categories[category].score === null).map((category) => `${category} has no score`),
  ];
}
