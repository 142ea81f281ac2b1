// Two more ways to share, shown where they work: the address to the clipboard, and the sheet of the device itself.
const section = document.querySelector(".share");
const [copy, device] = section.querySelectorAll("button");
const url = document.querySelector("link[rel=canonical]")?.href ?? location.href;
const title = document.querySelector("h1").textContent;

if (navigator.clipboard) {
  copy.parentElement.classList.add("works");
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(url);
    copy.textContent = section.querySelector("[role=status]").textContent = copy.dataset.copied;
  });
}

if (navigator.share) {
  device.parentElement.classList.add("works");
  // Who closes the sheet without choosing has not met a fault.
  device.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}));
}
