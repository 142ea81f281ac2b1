// Shows the photos of a gallery in a dialog. Without this script each of them is a link to its full size.
const viewer = document.querySelector(".viewer");
const links = [...document.querySelectorAll(".gallery a")];
const image = new Image();
const caption = viewer.querySelector("figcaption");
let at = 0;

function show(number) {
  caption.before(image);
  at = (number + links.length) % links.length;
  const link = links[at];
  const small = link.querySelector("img");
  image.src = link.href;
  image.alt = small.alt;
  image.lang = small.lang || document.documentElement.lang;
  const words = link.closest("figure").querySelector("figcaption");
  caption.replaceChildren(...(words ? words.cloneNode(true).childNodes : []));
  viewer.querySelector("[role=status]").textContent = link.closest("li").dataset.position;
}

const steps = { close: () => viewer.close(), previous: () => show(at - 1), next: () => show(at + 1) };

if (viewer.showModal) {
  links.forEach((link, number) => link.addEventListener("click", (event) => {
    // A new window or tab is still to be had.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(number);
    viewer.showModal();
  }));
  viewer.addEventListener("click", (event) => {
    if (event.target === viewer) viewer.close();
    else steps[event.target.value]?.();
  });
  viewer.addEventListener("keydown", (event) => {
    const forward = getComputedStyle(viewer).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") show(event.key === forward ? at + 1 : at - 1);
  });
}
