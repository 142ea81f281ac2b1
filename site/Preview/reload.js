// The preview's own script: listens for changes of this page and of the problems in the input.
"use strict";
(() => {
  const retryAfter = 1000;
  // What a page leaves behind in the browser when another takes its place goes when it is loaded.
  let renewals = 100;
  let version = new URL(document.currentScript.src).search.slice(1);
  let source = null;
  let panel = null;
  let request = null;

  // A hidden page does not listen: browsers allow few connections to one host. When it is seen again, the server compares versions.
  const listen = () => {
    if (source || document.visibilityState === "hidden") return;
    const page = location.pathname + location.search;
    source = new EventSource("/.preview/events?" + new URLSearchParams({ page, version }));
    source.addEventListener("reload", renew);
    source.addEventListener("style", event => swap(JSON.parse(event.data)));
    source.addEventListener("problems", event => show(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      stop();
      setTimeout(listen, retryAfter);
    });
  };

  const stop = () => {
    source?.close();
    source = null;
  };

  // The page as it is now takes the place of the former one: that is seen much sooner than a page that is loaded.
  const renew = () => {
    request?.abort();
    request = new XMLHttpRequest();
    request.open("GET", location.href);
    request.responseType = "document";
    request.addEventListener("load", () => put(request.response));
    request.addEventListener("error", () => location.reload());
    request.send();
  };

  const runs = script => !script.type || script.type === "module" || script.type.includes("javascript");
  const sheets = page => Array.from(page.querySelectorAll("link[rel~=stylesheet], style"), sheet => sheet.outerHTML).join();

  const put = next => {
    const scripts = next ? Array.from(next.scripts).filter(runs) : [];
    const own = scripts.pop();
    // What cannot be exchanged as if it had been loaded, is loaded.
    if (!own?.src.includes("/.preview/") || renewals-- === 0 || sheets(next) !== sheets(document)
      || scripts.some(script => script.type !== "module" || !script.src)) return location.reload();
    version = new URL(own.src).search.slice(1);
    for (const script of [own, ...scripts]) script.remove();
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) if (!next.documentElement.hasAttribute(name)) root.removeAttribute(name);
    for (const name of next.documentElement.getAttributeNames()) root.setAttribute(name, next.documentElement.getAttribute(name));
    const head = Array.from(next.head.children);
    for (const former of Array.from(document.head.children)) {
      const same = head.findIndex(child => child.isEqualNode(former));
      if (same < 0) former.remove();
      else head.splice(same, 1);
    }
    document.head.append(...head);
    document.body.replaceWith(next.body);
    if (panel) document.body.append(panel);
    // A module runs once for each address; the part after # makes another of it without asking for the file again.
    for (const script of scripts) import(`${script.src}#${version}`);
  };

  // The former style sheet stays until the new one is there, so that the page never stands bare.
  const swap = change => {
    version = change.version;
    for (const link of document.querySelectorAll("link[rel~=stylesheet]")) {
      if (new URL(link.href).pathname !== change.from) continue;
      const next = link.cloneNode();
      next.href = change.to;
      next.addEventListener("load", () => link.remove());
      link.after(next);
    }
  };

  const element = (name, style, text) => {
    const made = document.createElement(name);
    made.style.cssText = style;
    made.textContent = text;
    return made;
  };

  const show = problems => {
    panel?.remove();
    panel = null;
    if (problems.items.length === 0) return;
    const ink = problems.stale ? "#B3261E" : "#8A5A00";
    panel = element("div", "all: initial; position: fixed; z-index: 2147483647; inset: auto 0 0 0", "");
    panel.lang = problems.language;
    const box = element("div", `max-height: 45vh; overflow: auto; background: #FFF; color: #16202A; border-top: 4px solid ${ink}; `
      + "padding: 12px 16px; font: 16px/1.6 \"Noto Sans Thai\", \"Leelawadee UI\", Thonburi, sans-serif; box-shadow: 0 0 24px #0006", "");
    box.setAttribute("role", "status");
    const close = element("button", "float: right; min-width: 44px; min-height: 44px; font: inherit", problems.close);
    close.addEventListener("click", () => panel.remove());
    box.append(close, element("strong", "display: block", problems.title));
    for (const item of problems.items) {
      const line = element("p", "margin: 8px 0; overflow-wrap: anywhere", "");
      line.append(element("code", "display: block; font-size: 14px", item.place), element("b", "", item.severity + " "), item.text);
      box.append(line);
    }
    if (problems.more) box.append(element("p", "margin: 8px 0", problems.more));
    panel.attachShadow({ mode: "open" }).append(box);
    document.body.append(panel);
  };

  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? stop() : listen());
  listen();
})();
