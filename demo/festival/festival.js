// The festival speaks two languages. All that this does for the elements is to say which: they look at `lang` themselves.
const root = document.documentElement;
const control = document.querySelector(".switch");
const buttons = [...control.querySelectorAll("button")];

function speak(lang) {
  root.lang = lang;
  for (const button of buttons) {
    button.setAttribute("aria-pressed", String(button.lang === lang));
  }
}

control.hidden = false;
control.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  speak(button.lang);
  const url = new URL(location.href);
  url.searchParams.set("lang", button.lang);
  history.replaceState(null, "", url);
});

const asked = new URLSearchParams(location.search).get("lang");
if (buttons.some(({ lang }) => lang === asked)) speak(asked);
