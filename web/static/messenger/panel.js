// The sandbox beside the chat: who to be, and the SMS that reach this person's phone.
import { typeIn } from "./compose.js";

const SMS_EVERY = 4000;
const SHOWN = 40;
const CODE = /(?<!\d)\d{6}(?!\d)/;

const { chat, language } = document.querySelector(".stage").dataset;
const KEPT = `emhana-person-${chat}`;
const panel = document.getElementById("sandbox");
const drawer = document.getElementById("drawer");
const list = document.getElementById("people");
const search = document.getElementById("search");
const sms = document.getElementById("sms");
const cases = Object.fromEntries(
  [...document.querySelectorAll("#cases option")].map((one) => [one.dataset.case, one.value]),
);
const clinics = Object.fromEntries(
  [...document.querySelectorAll("#clinics option")].map((one) => [one.dataset.clinic, one.value]),
);

let people = [];
let picked = null;
let lastSms = "";

export function wirePanel() {
  for (const toggle of document.querySelectorAll(".drawer-toggle")) toggle.addEventListener("click", () => open(!panel.classList.contains("open")));
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") open(false); });
  panel.addEventListener("click", onClick);
  search.addEventListener("input", draw);
  load();
  setInterval(() => { if (!document.hidden) fetchSms(); }, SMS_EVERY);
  return { person: () => picked, stirred: (patch) => { if (patch.idle) fetchSms(); } };
}

function open(on) {
  panel.classList.toggle("open", on);
  drawer.setAttribute("aria-expanded", String(on));
  if (on) document.getElementById("drawer-close").focus();
  else if (getComputedStyle(drawer).display !== "none") drawer.focus();
}

async function load() {
  try {
    const wanted = ["", ...Object.keys(cases).map((name) => `&case=${name}`)];
    const parts = await Promise.all(wanted.map((one) => get(`/sandbox/people?limit=${one ? 12 : 40}${one}`)));
    people = [...new Map(parts.flat().map((one) => [one.iin, one])).values()];
  } catch {
    list.replaceChildren(note(list.dataset.failed));
    return;
  }
  pick(people.find((one) => one.iin === localStorage.getItem(KEPT)) ?? people[0]);
}

async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path);
  return answer.json();
}

function pick(person) {
  if (!person) return;
  if (picked !== person) drawSms([]);
  picked = person;
  localStorage.setItem(KEPT, person.iin);
  document.getElementById("person").hidden = false;
  fill("name", named(person));
  fill("case", traits(person).join(" · "));
  fill("iin", person.iin);
  fill("phone", person.phone ?? "–");
  const clinic = document.getElementById("person-clinic");
  clinic.textContent = [clinicOf(person), named(person.doctor ?? {})].filter(Boolean).join(" · ") || clinic.dataset.none;
  const dependants = (person.dependants ?? []).map((one) => `${named(one)}${one.birth_date ? `, ${written(one.birth_date)}` : ""}`);
  document.getElementById("person-dependants-row").hidden = !dependants.length;
  fill("dependants", dependants.join("; "));
  draw();
  fetchSms();
}

function fill(name, words) {
  const place = document.getElementById(`person-${name}`);
  place.textContent = words;
  place.hidden = !words;
}

function draw() {
  const words = heard();
  const found = people.filter((one) => haystack(one).includes(words)).slice(0, SHOWN);
  list.replaceChildren(...(found.length ? found.map(row) : [note(list.dataset.none)]));
}

function heard() {
  return search.value.trim().toLocaleLowerCase();
}

function haystack(one) {
  return [one.name?.kk, one.name?.ru, one.iin, one.phone, clinicOf(one), ...traits(one)].join(" ").toLocaleLowerCase();
}

function row(one) {
  const button = element("button", "");
  button.type = "button";
  button.setAttribute("aria-pressed", String(one === picked));
  button.append(element("span", named(one)), element("small", one.iin));
  const wanted = heard();
  button.append(element("span", traits(one).find((name) => wanted && name.toLocaleLowerCase().includes(wanted)) ?? traits(one)[0] ?? "", "badge"));
  button.addEventListener("click", () => { pick(one); panel.scrollTop = 0; });
  const item = document.createElement("li");
  item.append(button);
  return item;
}

function traits(one) {
  return [one.case, ...(one.traits ?? [])].map((name) => cases[name]).filter(Boolean);
}

async function fetchSms() {
  const asked = picked;
  if (!asked?.phone) { drawSms([]); return; }
  try {
    const texts = await get(`/sandbox/phones/${encodeURIComponent(asked.phone)}/sms`);
    if (asked === picked) drawSms(texts);
  } catch {
    // the next tick asks again; what was shown stays
  }
}

function drawSms(texts) {
  const key = JSON.stringify(texts);
  if (key === lastSms) return;
  lastSms = key;
  sms.replaceChildren(...(texts.length ? [...texts].reverse().slice(0, 10).map(smsRow) : [note(sms.dataset.none)]));
}

function smsRow(one) {
  const item = document.createElement("li");
  const at = element("time", new Date(one.at).toLocaleTimeString("ru", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Almaty" }));
  at.dateTime = one.at;
  item.append(at, element("p", one.text));
  const code = CODE.exec(one.text);
  if (code) {
    const button = element("button", sms.dataset.say, "mini");
    button.type = "button";
    button.dataset.words = code[0];
    item.append(button);
  }
  return item;
}

async function onClick(event) {
  const button = event.target.closest("[data-type], [data-copy], [data-words]");
  if (!button) return;
  if (button.dataset.copy) {
    await navigator.clipboard?.writeText(picked[button.dataset.copy] ?? "").catch(() => {});
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 1500);
    return;
  }
  open(false);
  typeIn(button.dataset.words ?? picked[button.dataset.type] ?? "");
}

function note(words) {
  return element("li", words, "none");
}

function named(one) {
  return one.name?.[language] ?? one.name?.ru ?? one.name ?? "";
}

function clinicOf(one) {
  return clinics[one.clinic] ?? "";
}

// 2020-05-05 as people write it
function written(day) {
  return day.split("-").reverse().join(".");
}

function element(tag, words, look) {
  const made = document.createElement(tag);
  made.textContent = words;
  if (look) made.className = look;
  return made;
}
