// Which phone, which place: the sandbox has neither a SIM card nor a satellite.
import { send } from "./api.js";
import { closeMenus } from "./compose.js";
import { toEnd } from "./log.js";
import { tried } from "./toast.js";

const contact = document.getElementById("share-contact");
const place = document.getElementById("share-location");
const phone = document.getElementById("share-phone");
const wrongPhone = document.getElementById("share-phone-error");
const wrongPlace = document.getElementById("location-error");

export function wireSharing(panel) {
  document.addEventListener("click", (event) => {
    const asked = event.target.closest("[data-request], [data-attach=contact], [data-attach=location], [data-share]");
    if (!asked) return;
    closeMenus();
    if ((asked.dataset.request ?? asked.dataset.attach) === "location") place.showModal();
    else askPhone(panel.person());
  });
  for (const close of document.querySelectorAll("[data-close]")) {
    close.addEventListener("click", () => close.closest("dialog").close());
  }
  contact.querySelector("form").addEventListener("submit", sharePhone);
  place.querySelector("form").addEventListener("submit", sharePlace);
}

function askPhone(person) {
  wrongPhone.hidden = true;
  if (person?.phone) phone.value = person.phone;
  contact.showModal();
  phone.select();
}

async function sharePhone(event) {
  event.preventDefault();
  const number = phone.value.replace(/[\s()-]/g, "");
  wrongPhone.hidden = /^\+?[0-9]{5,15}$/.test(number);
  if (!wrongPhone.hidden) { phone.focus(); return; }
  const foreign = event.submitter?.value === "foreign";
  contact.close();
  await tried(() => send({ contact: foreign ? { phone_number: number, foreign } : { phone_number: number } }));
  toEnd();
}

async function sharePlace(event) {
  event.preventDefault();
  const [latitude, longitude] = ["latitude", "longitude"].map((id) => Number(document.getElementById(id).value.replace(",", ".")));
  wrongPlace.hidden = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!wrongPlace.hidden) return;
  place.close();
  await tried(() => send({ location: { latitude, longitude } }));
  toEnd();
}
