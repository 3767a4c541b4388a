// The listing is of one week, and the page has to show one that is to come: all its days are moved, so that the first is
// today. Times have no offset in it, so that a move over summer time's end changes nothing.
const screenings = document.querySelector("film-screenings");

const firstDay = Date.parse("2026-11-23");
const now = new Date();
const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
const moveDays = (text) =>
  text.replace(/\b\d{4}-\d\d-\d\d(?=T)/g, (day) =>
    new Date(Date.parse(day) + today - firstDay).toISOString().slice(0, 10),
  );

fetch("week.json")
  .then((response) => response.text())
  .then((text) => {
    screenings.film = JSON.parse(moveDays(text));
  });

document.querySelector("fieldset").addEventListener("change", ({ target }) => {
  screenings.setAttribute("group-by", target.value);
});
