import "./turbo.js";

// Once for all pages that Turbo puts in.
document.addEventListener("film-select", ({ film }) => {
  document.querySelector("#chosen").value = `You chose ${film.name?.value}.`;
});
