// Arrows move between the buttons of one message or keyboard; Escape and a click elsewhere close a menu.
const STEP = { ArrowRight: 1, ArrowLeft: -1 };

export function wireArrows() {
  document.addEventListener("keydown", (event) => {
    const group = event.target.closest?.(".buttons, .keyboard, .sheet, .people");
    if (!group || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(group, event.target, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function neighbour(group, from, key) {
  const all = [...group.querySelectorAll("button, a")];
  const at = all.indexOf(from);
  if (key === "Home") return all[0];
  if (key === "End") return all[all.length - 1];
  if (key in STEP) return all[at + STEP[key]];
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  const here = from.getBoundingClientRect();
  const beyond = (box) => (key === "ArrowDown" ? box.top >= here.bottom - 2 : box.bottom <= here.top + 2);
  const far = (box) => Math.abs(box.top - here.top) * 1000 + Math.abs(box.left + box.width / 2 - here.left - here.width / 2);
  const rest = all.map((one) => [one, one.getBoundingClientRect()]).filter(([, box]) => beyond(box));
  return rest.sort(([, a], [, b]) => far(a) - far(b))[0]?.[0];
}

export function wireMenus() {
  const menus = [...document.querySelectorAll(".menu")];
  document.addEventListener("click", (event) => {
    for (const menu of menus) if (menu.open && !menu.contains(event.target)) menu.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus) if (menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
  });
  for (const menu of menus) {
    menu.addEventListener("toggle", () => {
      if (!menu.open) return;
      for (const other of menus) if (other !== menu) other.open = false;
      menu.querySelector("button")?.focus();
    });
  }
}
