// The same JSON API that anybody may use.
const chat = document.querySelector(".stage").dataset.chat;
export const address = `/messenger/api/chats/${chat}`;

export class Trouble extends Error {}

async function post(path, body, headers) {
  let answer;
  try {
    answer = await fetch(address + path, { method: "POST", body, headers });
  } catch {
    throw new Trouble("offline");
  }
  if (answer.ok) return;
  if (answer.status === 413) throw new Trouble("large");
  const told = await answer.json().catch(() => ({}));
  throw new Trouble(told.error === "text_too_long" ? "long" : "refused");
}

const json = (path, value) => post(path, JSON.stringify(value), { "Content-Type": "application/json" });

export const send = (message) => json("/messages", message);
export const press = (message_id, data) => json("/clicks", { message_id, data });

export function upload(file) {
  const form = new FormData();
  form.append("document", file);
  return post("/messages", form);
}
