// Messages come as ready HTML from the server; here they only find their place. Where focus stood on a button that was
// answered, it goes to the answer itself: a button at the same place may mean something else.
const log = document.getElementById("log");
const scroller = document.getElementById("main");
const composer = document.getElementById("text");
const NEAR_END = 120;
let isAsked = false;

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
  if (isAsked) focusAnswer(patch);
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
  const focused = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (focused) fresh.focus({ preventScroll: true });
}

// The keyboard stands on what was pressed until the bot answers, or goes where the citizen puts it.
export function asked() {
  isAsked = true;
}

function focusAnswer(patch) {
  const here = document.activeElement;
  if (here !== document.body && here !== scroller && !here.closest("#log, #keyboard")) isAsked = false;
  const answers = patch.messages.map((one) => document.getElementById(`m${one.id}`)).filter((line) => line?.matches(".theirs"));
  if (isAsked && answers.length) answers[answers.length - 1].focus({ preventScroll: true });
  if (patch.idle) isAsked = false;
}

function remove(line) {
  const focused = line.contains(document.activeElement);
  line.remove();
  if (focused) (isAsked ? scroller : composer).focus({ preventScroll: true });
}

function settle() {
  for (const button of log.querySelectorAll(".pending")) button.classList.remove("pending");
}

function markDays() {
  let day = "";
  for (const line of log.children) {
    line.toggleAttribute("data-first-of-day", line.dataset.day !== day);
    day = line.dataset.day;
  }
}
