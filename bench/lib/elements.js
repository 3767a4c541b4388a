/** mount and update for contenders whose card is an element with a `film` property and an attribute for the certificate. */
export const elements = (tag, attribute = "certificate", set = () => {}) => ({
  mount(container, films) {
    const fragment = document.createDocumentFragment();
    for (const film of films) {
      const element = document.createElement(tag);
      element.film = film;
      set(element);
      fragment.append(element);
    }
    container.append(fragment);
  },
  update(container, films, value) {
    for (const element of container.children)
      element.setAttribute(attribute, value);
  },
});

/** update for contenders without a component model. */
export function setCertificates(container, films, value) {
  for (const element of container.querySelectorAll(".cert"))
    element.textContent = value;
}
