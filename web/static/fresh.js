// What is new comes in by itself; without scripts there is the link to the page anew.
const EVERY = 5000;
const place = document.querySelector("[data-fresh]");

async function refresh() {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-fresh]");
  if (fresh && fresh.innerHTML !== place.innerHTML) place.innerHTML = fresh.innerHTML;
}

setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", refresh);
