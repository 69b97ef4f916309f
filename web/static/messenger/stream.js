// Server-sent events; the browser reconnects by itself, and the first event after that tells everything again.
import { address } from "./api.js";
import { applyMessages } from "./log.js";
import { showToast } from "./toast.js";

const status = document.getElementById("status");
const dots = document.getElementById("typing");
const HASTE = 300;

export function watch(onPatch) {
  const source = new EventSource(`${address}/events`);
  let isFirst = true;
  let slow;
  source.onopen = () => { isFirst = true; };
  source.onmessage = (event) => {
    const patch = JSON.parse(event.data);
    applyMessages(patch, isFirst);
    isFirst = false;
    dock("keyboard", patch.keyboard);
    dock("commands", patch.commands);
    showToast(patch.toast);
    clearTimeout(slow);
    if (patch.typing) slow = setTimeout(() => typing(true), HASTE);
    else typing(false);
    onPatch(patch);
  };
  source.onerror = () => {
    status.textContent = status.dataset.offline;
    if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 3000);
  };
}

function typing(on) {
  dots.hidden = !on;
  status.textContent = on ? status.dataset.typing : status.dataset.online;
  const scroller = document.getElementById("main");
  if (on && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120) scroller.scrollTop = scroller.scrollHeight;
}

function dock(id, html) {
  if (html === undefined) return;
  const place = document.getElementById(id);
  const focused = place.contains(document.activeElement);
  place.innerHTML = html;
  if (focused) (document.querySelector("#log .theirs:last-of-type") ?? document.getElementById("text")).focus({ preventScroll: true });
}
