// Messages come as ready HTML from the server; here they only find their place. Focus stays where it was.
const log = document.getElementById("log");
const scroller = document.getElementById("main");
const composer = document.getElementById("text");
const NEAR_END = 120;

function nodeOf(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

export function applyMessages(patch, isFirst) {
  const stay = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight > NEAR_END && !isFirst;
  const listed = new Set(patch.messages.map((message) => String(message.id)));
  for (const line of [...log.children]) {
    if (isFirst ? !listed.has(line.dataset.id) : patch.gone.includes(Number(line.dataset.id))) remove(line);
  }
  for (const message of patch.messages) put(nodeOf(message.html), Number(message.id));
  if (patch.idle) settle();
  markDays();
  if (!stay) toEnd();
}

export function toEnd() {
  scroller.scrollTop = scroller.scrollHeight;
}

function put(fresh, id) {
  const old = document.getElementById(`m${id}`);
  if (!old) {
    const next = [...log.children].find((line) => Number(line.dataset.id) > id);
    log.insertBefore(fresh, next ?? null);
    return;
  }
  if (old.innerHTML === fresh.innerHTML) return;
  const place = old.contains(document.activeElement) ? buttons(old).indexOf(document.activeElement) : -1;
  old.replaceWith(fresh);
  if (place < 0) return;
  const left = buttons(fresh);
  (left[Math.min(place, left.length - 1)] ?? composer).focus({ preventScroll: true });
}

function remove(line) {
  const focused = line.contains(document.activeElement);
  line.remove();
  if (focused) composer.focus({ preventScroll: true });
}

function settle() {
  for (const button of log.querySelectorAll(".pending")) button.classList.remove("pending");
}

function buttons(line) {
  return [...line.querySelectorAll("button, a.inline")];
}

function markDays() {
  let day = "";
  for (const line of log.children) {
    line.toggleAttribute("data-first-of-day", line.dataset.day !== day);
    day = line.dataset.day;
  }
}
