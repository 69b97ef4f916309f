// The page works as plain forms; everything here only makes it quicker and livelier.
import { wireCompose } from "./compose.js";
import { wireArrows, wireMenus } from "./keys.js";
import { watch } from "./stream.js";
import { wirePanel } from "./panel.js";
import { wireSharing } from "./sharing.js";
import { showToast } from "./toast.js";

document.documentElement.classList.add("scripted");
const first = document.getElementById("first-toast");
if (first && !first.dataset.alert) showToast({ text: first.content.textContent, alert: false, lang: first.lang });

const panel = wirePanel();
wireSharing(panel);
wireCompose();
wireMenus();
wireArrows();
watch((patch) => panel.stirred(patch));
