// Rows by keyboard and a filter; the pages do without both.

document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea")) return;
  if (event.key === "/") {
    const field = document.querySelector("[data-key='/'], .filter");
    if (field) { event.preventDefault(); field.focus(); field.select(); }
    return;
  }
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  const links = [...document.querySelectorAll("tbody a.number")];
  if (!step || !links.length || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = links.indexOf(document.activeElement);
  const next = links[at < 0 ? 0 : at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

const filter = document.querySelector("[data-filters]");
filter?.addEventListener("input", () => {
  const words = filter.value.trim().toLocaleLowerCase();
  for (const item of document.getElementById(filter.dataset.filters).children) {
    item.hidden = !item.textContent.toLocaleLowerCase().includes(words);
  }
});

// Rows arrive while the page is open; nothing is swapped where somebody is at work or when nothing changed.
const FRESH_EVERY = 15000;

function isFilled(field) {
  if (field.tagName === "SELECT") return [...field.options].some((one) => one.selected !== one.defaultSelected);
  if (field.matches("[type=radio], [type=checkbox]")) return field.checked !== field.defaultChecked;
  return field.value !== field.defaultValue;
}

function isWorkedIn(place) {
  return [...place.querySelectorAll("input, select, textarea")].some(isFilled);
}

async function refresh() {
  if (document.hidden || document.activeElement?.matches("input, select, textarea")) return;
  // A request that is open stays as it is: only the list beside it is asked for again.
  const { fresh: elsewhere } = document.querySelector(".frame").dataset;
  const answer = await fetch(elsewhere ?? location.href).catch(() => null);
  if (!answer?.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const place of elsewhere ? [".rail", ".list"] : [".rail", ".list", ".detail"]) {
    const [old, now] = [document.querySelector(place), fresh.querySelector(place)];
    if (!old || !now || old.innerHTML === now.innerHTML || isWorkedIn(old)) continue;
    const focused = document.activeElement?.getAttribute("href");
    old.innerHTML = now.innerHTML;
    if (focused) old.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }
}

if (document.querySelector(".frame")) setInterval(refresh, FRESH_EVERY);
