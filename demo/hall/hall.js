// Elements that come later: the loader sees them.
const films = ["nosferatu", "sherlock-jr", "limite", "the-goddess"];
const later = document.getElementById("later");
const button = document.querySelector("button");

const add = () => {
  const card = document.createElement("film-card");
  card.setAttribute("src", `../films/silent-week.json#${films.shift()}`);
  card.setAttribute("layout", "row");
  card.setAttribute("heading-level", "3");
  later.append(card);
  button.disabled = !films.length;
};
button.addEventListener("click", add);
add();
