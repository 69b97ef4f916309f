// Turns the page's forms into calls of the API.
import { press, send, upload } from "./api.js";
import { asked, toEnd } from "./log.js";
import { tried } from "./toast.js";

const form = document.getElementById("compose");
const text = document.getElementById("text");
const file = document.getElementById("file");

export function wireCompose() {
  form.addEventListener("submit", (event) => { event.preventDefault(); sendTyped(); });
  document.getElementById("act").addEventListener("submit", (event) => { event.preventDefault(); act(event.submitter); });
  text.addEventListener("input", grow);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    sendTyped();
  });
  document.querySelector("[data-attach=document]").addEventListener("click", () => { closeMenus(); file.click(); });
  file.addEventListener("change", sendFile);
}

export function typeIn(words) {
  text.value = words;
  grow();
  text.focus();
}

export function closeMenus() {
  for (const menu of document.querySelectorAll(".menu[open]")) menu.open = false;
}

async function sendTyped() {
  const words = text.value.trim();
  if (!words) { text.focus(); return; }
  text.value = "";
  grow();
  if (!(await tried(() => send({ text: words }))) && !text.value) typeIn(words);
  else text.focus();
  toEnd();
}

async function act(button) {
  closeMenus();
  if (button.dataset.message) {
    if (button.classList.contains("pending")) return;
    button.classList.add("pending");
    asked();
    const went = await tried(() => press(Number(button.dataset.message), button.dataset.data));
    if (!went) button.classList.remove("pending");
  } else if (button.dataset.text) {
    asked();
    await tried(() => send({ text: button.dataset.text }));
    toEnd();
  } else {
    await tried(() => send({ [button.name]: true }));
    toEnd();
  }
}

async function sendFile() {
  const [chosen] = file.files;
  if (!chosen) return;
  await tried(() => upload(chosen));
  file.value = "";
  text.focus();
}

function grow() {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight + 2, 136)}px`;
}
