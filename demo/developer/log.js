// Writes down what the elements fire, and what they tell the editor in the console.
const log = document.querySelector("#log");
const messages = document.querySelector("#console");

function write(list, kind, ...words) {
  const item = document.createElement("li");
  item.className = kind;
  for (const word of words) {
    const span = document.createElement("span");
    span.textContent = word;
    item.append(span, " ");
  }
  list.append(item);
}

document.addEventListener("film-load", ({ type, target, src, film }) => {
  write(log, type, type, target.localName, src || "–", film.name?.value ?? "–");
});

document.addEventListener(
  "film-error",
  ({ type, target, src, code, message }) => {
    write(log, type, type, target.localName, src || "–", `${code}: ${message}`);
  },
);

const { warn } = console;
console.warn = (...words) => {
  warn.apply(console, words);
  const text = words.join(" ");
  if (/^film-elements.*untidy/.test(text)) write(messages, "warning", text);
};
