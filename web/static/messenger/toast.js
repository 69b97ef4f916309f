const toast = document.getElementById("toast");
const alertBox = document.getElementById("alert");
const trouble = document.getElementById("trouble");
let shown = "";
let timer;

export function showToast(news) {
  const key = news ? JSON.stringify(news) : "";
  if (key === shown) return;
  shown = key;
  clearTimeout(timer);
  toast.hidden = true;
  if (!news) return;
  if (news.alert) {
    const words = document.getElementById("alert-text");
    words.textContent = news.text;
    words.lang = news.lang ?? "";
    if (!alertBox.open) alertBox.showModal();
    return;
  }
  toast.textContent = news.text;
  toast.lang = news.lang ?? "";
  toast.hidden = false;
  timer = setTimeout(() => { toast.hidden = true; }, Math.max(4000, news.text.length * 80));
}

export function showTrouble(name) {
  trouble.hidden = !name;
  trouble.textContent = name ? trouble.dataset[name] : "";
}

// Runs a doing that may fail and says so; true when it went well.
export async function tried(doing) {
  try {
    await doing();
    showTrouble("");
    return true;
  } catch (error) {
    showTrouble(error.message in trouble.dataset ? error.message : "refused");
    return false;
  }
}
